package org.ventanilla.intents.entities;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Makes valid personal data in the ways people write it. Check digits are worked out here once more, from their published
 * rules, so that a mistake in the product's own does not hide.
 */
final class PersonalDataGenerator {
    private static final List<String> GIVEN = List.of(
            "ana",
            "juan.perez",
            "m_soto",
            "luis99",
            "carla-diaz",
            "j.rodriguez",
            "vecina2024",
            "pepe+muni",
            "Nuria.Vidal");
    private static final List<String> HOSTS = List.of(
            "gmail.com",
            "hotmail.com",
            "yahoo.es",
            "outlook.com",
            "uc.cl",
            "correo.gob.mx",
            "uol.com.br",
            "mail.puertoquillay.cl");

    private final Random random;

    PersonalDataGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** By kind, what makes one more. */
    Map<Kind, Supplier<String>> kinds() {
        Map<Kind, Supplier<String>> kinds = new LinkedHashMap<>();
        kinds.put(Kind.RUT, this::rut);
        kinds.put(Kind.DNI, this::dni);
        kinds.put(Kind.NIE, this::nie);
        kinds.put(Kind.CUIT, this::cuit);
        kinds.put(Kind.CURP, this::curp);
        kinds.put(Kind.CPF, this::cpf);
        kinds.put(Kind.CNPJ, this::cnpj);
        kinds.put(Kind.PHONE, this::phone);
        kinds.put(Kind.EMAIL, this::email);
        kinds.put(Kind.IBAN, this::iban);
        kinds.put(Kind.CARD, this::card);
        kinds.put(Kind.PLATE, this::plate);
        return kinds;
    }

    String rut() {
        String body = String.valueOf(between(3_000_000, 27_000_000));
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(body.length() - 1 - i) - '0') * (2 + i % 6);
        }
        int remainder = 11 - sum % 11;
        String check = remainder == 11 ? "0" : remainder == 10 ? "K" : String.valueOf(remainder);
        check = random.nextBoolean() ? check : check.toLowerCase(Locale.ROOT);
        String dotted = dotted(body);
        return oneOf(
                dotted + "-" + check,
                body + "-" + check,
                body + check,
                dotted + check,
                dotted.replace('.', ' ') + " " + check,
                body + " " + check,
                dotted.replace('.', ' ') + "-" + check,
                dotted + " - " + check,
                body + "–" + check);
    }

    String dni() {
        String body = String.format(Locale.ROOT, "%08d", between(1_000_000, 99_999_999));
        String check = String.valueOf("TRWAGMYFPDXBNJZSQVHLCKE".charAt(Integer.parseInt(body) % 23));
        String written = random.nextInt(3) == 0 ? check.toLowerCase(Locale.ROOT) : check;
        String dotted = dotted(body);
        return oneOf(
                body + written,
                body + "-" + written,
                dotted + "-" + written,
                dotted + written,
                body + " " + check,
                dotted.replace('.', ' ') + " " + check);
    }

    String nie() {
        int first = random.nextInt(3);
        String body = String.format(Locale.ROOT, "%07d", between(0, 9_999_999));
        char check = "TRWAGMYFPDXBNJZSQVHLCKE".charAt(Integer.parseInt(first + body) % 23);
        String letter = "XYZ".substring(first, first + 1);
        String plain = oneOf(
                letter + body + check,
                letter + "-" + body + "-" + check,
                letter + body + "-" + check,
                letter + " " + body + " " + check);
        return random.nextInt(3) == 0 && !plain.contains(" ") ? plain.toLowerCase(Locale.ROOT) : plain;
    }

    String cuit() {
        while (true) {
            String body = oneOf("20", "23", "24", "27", "30", "33")
                    + String.format(Locale.ROOT, "%08d", between(4_000_000, 99_999_999));
            int sum = 0;
            int[] weights = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
            for (int i = 0; i < 10; i++) {
                sum += (body.charAt(i) - '0') * weights[i];
            }
            int check = (11 - sum % 11) % 11;
            if (check != 10) {
                String first = body.substring(0, 2);
                String middle = body.substring(2);
                return oneOf(
                        first + "-" + middle + "-" + check,
                        body + check,
                        first + " " + middle + " " + check,
                        first + "-" + dotted(middle) + "-" + check,
                        first + "." + middle + "." + check);
            }
        }
    }

    String curp() {
        String letters = "BCDFGHJKLMNPQRSTVWXYZ";
        StringBuilder curp = new StringBuilder();
        curp.append(pick(letters)).append(pick("AEIOU")).append(pick(letters)).append(pick(letters));
        curp.append(String.format(Locale.ROOT, "%02d%02d%02d", random.nextInt(100), between(1, 13), between(1, 29)));
        curp.append(pick("HM")).append(oneOf("AS", "BC", "DF", "JC", "MC", "NL", "OC", "PL", "VZ", "YN"));
        curp.append(pick(letters)).append(pick(letters)).append(pick(letters)).append(pick("0123456789ABCD"));
        String alphabet = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += alphabet.indexOf(curp.charAt(i)) * (18 - i);
        }
        curp.append((10 - sum % 10) % 10);
        String plain = curp.toString();
        return oneOf(
                plain,
                plain.toLowerCase(Locale.ROOT),
                plain.substring(0, 4) + " " + plain.substring(4, 10) + " " + plain.substring(10),
                plain.substring(0, 4) + "-" + plain.substring(4, 10) + "-" + plain.substring(10));
    }

    String cpf() {
        String body = digits(9);
        int first = brazilian(body);
        String cpf = body + first + brazilian(body + first);
        return oneOf(
                cpf.substring(0, 3) + "." + cpf.substring(3, 6) + "." + cpf.substring(6, 9) + "-" + cpf.substring(9),
                cpf,
                cpf.substring(0, 9) + "-" + cpf.substring(9),
                cpf.substring(0, 3) + " " + cpf.substring(3, 6) + " " + cpf.substring(6, 9) + " " + cpf.substring(9));
    }

    private static int brazilian(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(body.length() - 1 - i) - '0') * (2 + i);
        }
        return sum * 10 % 11 % 10;
    }

    String cnpj() {
        String body = digits(8) + "0001";
        int first = cnpjDigit(body);
        String cnpj = body + first + cnpjDigit(body + first);
        return oneOf(
                cnpj.substring(0, 2) + "." + cnpj.substring(2, 5) + "." + cnpj.substring(5, 8) + "/"
                        + cnpj.substring(8, 12) + "-" + cnpj.substring(12),
                cnpj,
                cnpj.substring(0, 8) + "/" + cnpj.substring(8, 12) + "-" + cnpj.substring(12),
                cnpj.substring(0, 2) + " " + cnpj.substring(2, 5) + " " + cnpj.substring(5, 8) + " "
                        + cnpj.substring(8, 12) + " " + cnpj.substring(12));
    }

    private static int cnpjDigit(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(body.length() - 1 - i) - '0') * (2 + i % 8);
        }
        return sum * 10 % 11 % 10;
    }

    /** Numbers of Chile as they are written there, of the others with their country. */
    String phone() {
        String chilean = "9" + oneOf("3", "4", "5", "6", "7", "8", "9") + digits(7);
        String landline = "22" + oneOf("2", "3", "4", "6", "7", "8") + digits(6);
        String spanish = "6" + oneOf("1", "2", "3", "5", "6", "7") + digits(7);
        return switch (random.nextInt(13)) {
            case 0 -> chilean;
            case 1 -> "+56" + chilean;
            case 2 -> "+56 9 " + chilean.substring(1, 5) + " " + chilean.substring(5);
            case 3 -> "9 " + chilean.substring(1, 5) + " " + chilean.substring(5);
            case 4 -> "9-" + chilean.substring(1, 5) + "-" + chilean.substring(5);
            case 5 -> "56" + chilean;
            case 6 -> "(+56) 9 " + chilean.substring(1);
            case 7 -> landline;
            case 8 -> "2 " + landline.substring(1, 5) + " " + landline.substring(5);
            case 9 -> "+34 " + spanish.substring(0, 3) + " " + spanish.substring(3, 6) + " " + spanish.substring(6);
            case 10 -> "+54 9 11 " + between(3000, 6999) + "-" + digits(4);
            case 11 -> "+52 55 " + between(1000, 8999) + " " + digits(4);
            default -> "+55 (11) 9" + between(6000, 9999) + "-" + digits(4);
        };
    }

    String email() {
        String local = GIVEN.get(random.nextInt(GIVEN.size()));
        String host = HOSTS.get(random.nextInt(HOSTS.size()));
        return oneOf(
                local + "@" + host,
                local + "@" + host,
                local + " @ " + host,
                local.toUpperCase(Locale.ROOT) + "@" + host);
    }

    String iban() {
        String country = oneOf("ES", "PT", "DE", "FR", "BR");
        String body = switch (country) {
            case "ES" -> digits(20);
            case "PT" -> digits(21);
            case "DE" -> digits(18);
            case "FR" -> digits(10) + oneOf("0", "A", "Z") + digits(12);
            default -> digits(23) + "P1";
        };
        StringBuilder numeric = new StringBuilder();
        (body + country + "00").chars().forEach(c -> numeric.append(Character.digit(c, 36)));
        int check = 98
                - new BigInteger(numeric.toString()).mod(BigInteger.valueOf(97)).intValue();
        String iban = country + String.format(Locale.ROOT, "%02d", check) + body;
        return oneOf(iban, iban.toLowerCase(Locale.ROOT), grouped(iban, " "), grouped(iban, "-"));
    }

    String card() {
        String body = oneOf("4" + digits(14), "5" + between(1, 6) + digits(13), "37" + digits(12));
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? doubled : digit;
        }
        String card = body + (10 - sum % 10) % 10;
        if (card.length() == 15) {
            return oneOf(card, card.substring(0, 4) + " " + card.substring(4, 10) + " " + card.substring(10));
        }
        return oneOf(card, grouped(card, " "), grouped(card, "-"));
    }

    String plate() {
        String four = letters(4);
        String plate = switch (random.nextInt(6)) {
            case 0 ->
                oneOf(
                        four + "-" + digits(2),
                        four + digits(2),
                        four.substring(0, 2) + "-" + four.substring(2) + "-" + digits(2));
            case 1 -> oneOf(letters(2) + digits(3) + letters(2), letters(2) + " " + digits(3) + " " + letters(2));
            case 2 -> oneOf(digits(4) + letters(3), digits(4) + " " + letters(3), digits(4) + "-" + letters(3));
            case 3 ->
                oneOf(
                        letters(3) + digits(1) + letters(1) + digits(2),
                        letters(3) + "-" + digits(1) + letters(1) + digits(2));
            case 4 -> letters(3) + "-" + digits(3) + "-" + letters(1);
            default -> oneOf(letters(3) + "-" + digits(4), letters(2) + "-" + digits(4), letters(3) + " " + digits(3));
        };
        boolean small = !plate.contains(" ") && random.nextInt(4) == 0;
        return small ? plate.toLowerCase(Locale.ROOT) : plate;
    }

    String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(pick("BCDFGHJKLPRSTVWXYZ"));
        }
        return letters.toString();
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    int between(int from, int to) {
        return from + random.nextInt(to - from);
    }

    String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private char pick(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    private static String grouped(String text, String join) {
        return String.join(join, text.split("(?<=\\G.{4})", -1)).replaceAll(join + "$", "");
    }

    private static String dotted(String number) {
        return number.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    }
}
