package org.ventanilla.intents.entities;

import java.math.BigInteger;

/**
 * The check digits of ids and accounts. All take letters and digits alone, in upper case.
 */
final class CheckDigits {
    private static final String DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String CURP_LETTERS = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    private static final int[] CUIT_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private CheckDigits() {}

    /** Chile: modulo 11 with weights 2 to 7 from the right; 10 is K. */
    static boolean rut(String rut) {
        int sum = 0;
        int weight = 2;
        for (int i = rut.length() - 2; i >= 0; i--) {
            sum += digit(rut, i) * weight;
            weight = weight == 7 ? 2 : weight + 1;
        }
        int check = 11 - sum % 11;
        char expected = check == 11 ? '0' : check == 10 ? 'K' : (char) ('0' + check);
        return rut.charAt(rut.length() - 1) == expected;
    }

    /** Spain: the number modulo 23 says which letter ends it. */
    static boolean dni(String dni) {
        int last = dni.length() - 1;
        return dni.charAt(last) == DNI_LETTERS.charAt(Integer.parseInt(dni.substring(0, last)) % DNI_LETTERS.length());
    }

    /** Spain, foreigners: as a DNI, with 0, 1, 2 for the first letter X, Y, Z. */
    static boolean nie(String nie) {
        int first = "XYZ".indexOf(nie.charAt(0));
        return first >= 0 && dni(first + nie.substring(1));
    }

    /** Argentina: modulo 11; a remainder of 10 is not given out. */
    static boolean cuit(String cuit) {
        int sum = 0;
        for (int i = 0; i < CUIT_WEIGHTS.length; i++) {
            sum += digit(cuit, i) * CUIT_WEIGHTS[i];
        }
        return (11 - sum % 11) % 11 == digit(cuit, CUIT_WEIGHTS.length);
    }

    /** Mexico: base 37 with weights 18 down to 2, modulo 10. */
    static boolean curp(String curp) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += CURP_LETTERS.indexOf(curp.charAt(i)) * (18 - i);
        }
        return (10 - sum % 10) % 10 == digit(curp, 17);
    }

    /** Brazil, people: two digits modulo 11; equal digits alone pass and are never given out. */
    static boolean cpf(String cpf) {
        return cpf.chars().distinct().count() > 1
                && brazilian(cpf, 9, 11) == digit(cpf, 9)
                && brazilian(cpf, 10, 11) == digit(cpf, 10);
    }

    /** Brazil, organisations: as for people with weights up to 9; letters, in use since 2026, count from 17 (ASCII less 48). */
    static boolean cnpj(String cnpj) {
        return cnpj.chars().distinct().count() > 1
                && brazilian(cnpj, 12, 9) == digit(cnpj, 12)
                && brazilian(cnpj, 13, 9) == digit(cnpj, 13);
    }

    private static int brazilian(String id, int length, int heaviest) {
        int sum = 0;
        int weight = 2;
        for (int i = length - 1; i >= 0; i--) {
            sum += digit(id, i) * weight;
            weight = weight == heaviest ? 2 : weight + 1;
        }
        int rest = sum % 11;
        return rest < 2 ? 0 : 11 - rest;
    }

    /** Cards: Luhn. */
    static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = digit(number, number.length() - 1 - i);
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0;
    }

    /** Accounts: ISO 13616, the country and its check digits moved to the end, letters as 10 to 35, modulo 97 is 1. */
    static boolean iban(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue() == 1;
    }

    private static int digit(String number, int at) {
        return number.charAt(at) - '0';
    }
}
