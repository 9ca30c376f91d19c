package org.ventanilla.intents.entities;

import java.util.Locale;
import java.util.Optional;
import org.ventanilla.bot.understand.Entity;

/** Kinds of details, and which of them are personal: those are masked. */
enum Kind {
    RECEIPT(false, Entity.Type.RECEIPT),
    /** A number that an office gave to a paper: it is no person's. */
    FILE(false),
    LINE(false, Entity.Type.LINE),
    DATE(false, Entity.Type.DATE),
    TIME(false, Entity.Type.TIME),
    DATE_TIME(false, Entity.Type.DATE_TIME),
    AMOUNT(false, Entity.Type.AMOUNT),
    RUT(true, Entity.Type.RUT),
    DNI(true, Entity.Type.DNI),
    NIE(true, Entity.Type.NIE),
    CUIT(true, Entity.Type.CUIT),
    CURP(true, Entity.Type.CURP),
    CPF(true, Entity.Type.CPF),
    CNPJ(true, Entity.Type.CNPJ),
    PHONE(true, Entity.Type.PHONE),
    /** A number that many call, such as an institution's own. */
    SERVICE_PHONE(false, Entity.Type.PHONE),
    EMAIL(true, Entity.Type.EMAIL),
    IBAN(true, Entity.Type.IBAN),
    PLATE(true, Entity.Type.PLATE),
    CARD(true),
    /** What is called an identity document and does not prove to be one: mistyped, or of another country. */
    DOCUMENT(true),
    NAME(true),
    ADDRESS(true);

    private final boolean personal;
    private final Optional<Entity.Type> type;

    Kind(boolean personal) {
        this.personal = personal;
        this.type = Optional.empty();
    }

    Kind(boolean personal, Entity.Type type) {
        this.personal = personal;
        this.type = Optional.of(type);
    }

    boolean isPersonal() {
        return personal;
    }

    /** How it is called among entities; empty when it is only masked. */
    Optional<Entity.Type> type() {
        return type;
    }

    static Kind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
