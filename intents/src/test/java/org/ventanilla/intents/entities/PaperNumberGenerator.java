package org.ventanilla.intents.entities;

import java.util.List;

/** Makes numbers that are no person's, in the sentences in which citizens write them. */
final class PaperNumberGenerator {
    private static final List<String> SENTENCES = List.of(
            "mi expediente es el %s",
            "expediente %s, ¿en qué va?",
            "quiero saber de mi expediente n° %s",
            "folio %s",
            "el folio de mi solicitud es %s",
            "tengo el ticket %s hace dos semanas",
            "ticket #%s sin respuesta",
            "nro de reclamo: %s",
            "mi número de caso es %s",
            "consulto por la causa rol %s",
            "boleta %s mal emitida",
            "la factura número %s no llegó",
            "según el decreto %s",
            "número de seguimiento %s",
            "ref. %s",
            "trámite %s",
            "solicitud nº %s ingresada",
            "protocolo %s do meu pedido",
            "processo nº %s",
            "meu protocolo é %s",
            "expedient %s, com va?",
            "número de registre %s",
            "my case number is %s",
            "ticket %s please",
            "la orden de trabajo OT %s",
            "resolución exenta %s");
    private static final List<String> AMOUNTS = List.of(
            "pagué %s",
            "me cobraron %s pesos",
            "la multa es de $%s",
            "$ %s de deuda",
            "son %s euros",
            "debo %s",
            "total: %s pesos",
            "el valor es %s");

    private final PersonalDataGenerator random;

    PaperNumberGenerator(long seed) {
        this.random = new PersonalDataGenerator(seed);
    }

    /** A sentence with the number of a paper. */
    String announced() {
        String number = random.oneOf(
                random.digits(random.between(4, 13)),
                random.digits(random.between(4, 9)),
                random.between(1, 99_999) + "/" + random.between(2019, 2027),
                random.between(1, 99_999) + "-" + random.between(2019, 2027),
                random.between(2019, 2027) + "-" + random.digits(6),
                random.between(2019, 2027) + "/" + random.digits(8),
                "EXP-" + random.between(2019, 2027) + "-" + random.digits(8),
                random.letters(2) + "-" + random.digits(6),
                random.letters(3) + random.digits(7),
                "C-" + random.digits(5) + "-" + random.between(2019, 2027),
                random.digits(8) + "-" + random.digits(1));
        return sentence(SENTENCES, number);
    }

    /** A sentence with a number that is announced by its form alone: a receipt, or one with its year. */
    String unannounced() {
        return switch (random.between(0, 6)) {
            case 0 -> "cómo va lo mío, PQ-" + receipt() + "-" + receipt();
            case 1 -> "pq-" + receipt() + "-" + receipt() + " sigue sin respuesta";
            case 2 -> "EX-" + random.between(2019, 2027) + "-" + random.digits(8) + "-APN-DGD, ¿algo nuevo?";
            case 3 -> "me dieron el " + random.between(1, 99_999) + "/" + random.between(2019, 2027);
            case 4 -> "el " + random.between(2019, 2027) + "-" + random.digits(7) + " está parado";
            default -> "me dijeron que era " + random.digits(random.between(3, 6));
        };
    }

    /** A sentence with money, a day, a time or a year. */
    String everyday() {
        int amount = random.between(1, 30_000) * random.between(1, 2000);
        String written = random.oneOf(
                String.valueOf(amount),
                String.valueOf(amount).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "."),
                amount / 1000 + "." + random.digits(3));
        String day = String.format(java.util.Locale.ROOT, "%02d", random.between(1, 29));
        String month = String.format(java.util.Locale.ROOT, "%02d", random.between(1, 13));
        int year = random.between(1950, 2030);
        return switch (random.between(0, 8)) {
            case 0 -> "venció el " + day + "/" + month + "/" + year;
            case 1 -> "nací el " + day + "-" + month + "-" + year + " y quiero el bono";
            case 2 -> "desde " + year + "-" + month + "-" + day + " espero";
            case 3 ->
                "el " + day + "." + month + "." + year + " a las " + random.between(8, 20) + ":"
                        + random.between(10, 60);
            case 4 -> "en los años " + year + " " + (year + 1) + " y " + (year + 2);
            default -> sentence(AMOUNTS, written);
        };
    }

    private String receipt() {
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            part.append("23456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(random.between(0, 30)));
        }
        return part.toString();
    }

    private String sentence(List<String> sentences, String number) {
        return sentences.get(random.between(0, sentences.size())).formatted(number);
    }
}
