package org.ventanilla.bot.understand;

/**
 * Something a message names.
 *
 * @param value what it means: the id of a zone or service, a number in its canonical form
 */
public record Entity(Type type, String value, Evidence evidence) {
    /** Kinds of entities. */
    public enum Type {
        ZONE,
        SERVICE,
        /** Words that say a service fails; the value is the service. */
        FAILURE,
        /** A line of public transport, as it is written on the vehicle: {@code 4A}. */
        LINE,
        RECEIPT,
        /** A day: {@code 2026-11-25}. Days and times are the institution's. */
        DATE,
        /** A time of any day: {@code 17:00}. */
        TIME,
        /** A time of one day: {@code 2026-11-25T17:00}. */
        DATE_TIME,
        /** Money: ISO 4217 and a plain number: {@code CLP 15000}. */
        AMOUNT,
        /** Chile's national id. Of this and the following ids only those whose check digits are right. */
        RUT,
        /** Spain's, for citizens; Argentina's, which has no check digit, where it is called so. */
        DNI,
        /** Spain's, for foreigners. */
        NIE,
        /** Argentina's, of work and taxes; CUIL too. */
        CUIT,
        /** Mexico's. */
        CURP,
        /** Brazil's, for people. */
        CPF,
        /** Brazil's, for organisations. */
        CNPJ,
        /** A telephone number in E.164: {@code +56912345678}. */
        PHONE,
        EMAIL,
        IBAN,
        /** Letters and digits alone. */
        PLATE
    }
}
