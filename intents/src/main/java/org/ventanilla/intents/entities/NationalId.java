package org.ventanilla.intents.entities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The ways in which national ids are written. Neither form nor check digit alone makes an id; both together do.
 *
 * @param longest how many letters and digits it has at most
 * @param sure shapes that hardly any other number has
 * @param loose its other shapes
 * @param valid tells by the letters and digits alone, in upper case
 */
record NationalId(Kind kind, int longest, Set<String> sure, Set<String> loose, Predicate<String> valid) {
    static final List<NationalId> ALL = List.of(
            new NationalId(
                    Kind.CUIT,
                    11,
                    Set.of("2-8-1", "2-2.3.3-1"),
                    Set.of(
                            "11",
                            "2 8 1",
                            "2.8.1",
                            "2/8/1",
                            "2 8-1",
                            "2-8 1",
                            "2.8-1",
                            "2 2.3.3 1",
                            "2 2 3 3 1",
                            "10-1",
                            "2-9"),
                    id -> isDigits(id, 0, 11)
                            && "20 23 24 25 26 27 30 33 34".contains(id.substring(0, 2))
                            && CheckDigits.cuit(id)),
            new NationalId(
                    Kind.CPF,
                    11,
                    Set.of("3.3.3-2", "9-2"),
                    Set.of(
                            "11", "3 3 3 2", "3.3.3.2", "3-3-3-2", "3 3 3-2", "9 2", "3.3.5", "3.3.3/2", "3.3.3 2",
                            "9/2", "9.2"),
                    id -> isDigits(id, 0, 11) && CheckDigits.cpf(id)),
            new NationalId(
                    Kind.CNPJ,
                    14,
                    Set.of("2.3.3/4-2", "8/4-2"),
                    Set.of(
                            "14",
                            "2 3 3 4 2",
                            "2.3.3.4-2",
                            "2.3.3 4 2",
                            "2.3.3/4 2",
                            "2 3 3/4-2",
                            "12-2",
                            "8 4 2",
                            "2-3-3-4-2",
                            "2.3.3.4.2"),
                    id -> isDigits(id, 12, 14) && CheckDigits.cnpj(id)),
            new NationalId(
                    Kind.RUT,
                    9,
                    Set.of("1.3.3-1", "2.3.3-1"),
                    Set.of(
                            "8", "9", "7-1", "8-1", "7 1", "8 1", "7.1", "8.1", "1.3.4", "2.3.4", "1 3 3 1", "2 3 3 1",
                            "1 3 3-1", "2 3 3-1", "1.3.3 1", "2.3.3 1", "1.3.3.1", "2.3.3.1", "1-3-3-1", "2-3-3-1",
                            "1 3 4", "2 3 4"),
                    id -> id.length() >= 8
                            && isDigits(id, 0, id.length() - 1)
                            && id.charAt(0) != '0'
                            && CheckDigits.rut(id)),
            new NationalId(
                    Kind.DNI,
                    9,
                    Set.of("2.3.3-1", "1.3.3-1", "8-1"),
                    Set.of(
                            "8", "9", "8 1", "7-1", "8.1", "2.3.4", "1.3.4", "2.3.3 1", "2.3.3.1", "2 3 3 1", "2 3 3-1",
                            "2 3 4", "2-3-3-1"),
                    id -> id.length() >= 8 && isDigits(id, 0, id.length() - 1) && CheckDigits.dni(id)),
            new NationalId(
                    Kind.NIE,
                    9,
                    Set.of("1-7-1", "8-1", "9"),
                    Set.of(
                            "1 7 1",
                            "1 7-1",
                            "1-8",
                            "1 8",
                            "8 1",
                            "2.3.3-1",
                            "1-1.3.3-1",
                            "1 1.3.3 1",
                            "1-1.3.3 1",
                            "2.3.4",
                            "1.7.1",
                            "1 1 3 3 1",
                            "1.1.3.3.1",
                            "2 3 3 1"),
                    id -> isDigits(id, 1, 8) && CheckDigits.nie(id)),
            new NationalId(
                    Kind.CURP,
                    18,
                    Set.of("18"),
                    Set.of(
                            "4 6 6 2",
                            "4-6-6-2",
                            "4 6 8",
                            "4-6-8",
                            "16 2",
                            "16-2",
                            "10 8",
                            "10-8",
                            "17 1",
                            "17-1",
                            "4 6 1 2 3 2",
                            "4-6-1-2-3-2",
                            "4 6 1 5 2"),
                    id -> NationalId.isCurp(id) && CheckDigits.curp(id)));

    /** The id in its canonical form, when the chain is one. */
    Optional<String> of(Chain chain, boolean onlySure) {
        boolean shaped = sure.contains(chain.shape()) || (!onlySure && loose.contains(chain.shape()));
        return shaped && chain.letters().length() <= longest && valid.test(chain.letters())
                ? Optional.of(canonical(chain.letters()))
                : Optional.empty();
    }

    private String canonical(String id) {
        return kind == Kind.RUT ? id.substring(0, id.length() - 1) + "-" + id.charAt(id.length() - 1) : id;
    }

    static boolean isDigits(String text, int from, int to) {
        if (text.length() < to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Message.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Four letters, a day of birth, sex, state, three consonants, one to tell twins apart. */
    private static boolean isCurp(String id) {
        return id.length() == 18
                && isAscii(id)
                && isLetters(id, 0, 4)
                && isDigits(id, 4, 10)
                && isDay(id.substring(4, 10))
                && "HMX".indexOf(id.charAt(10)) >= 0
                && isLetters(id, 11, 16)
                && Message.isDigit(id.charAt(17));
    }

    private static boolean isAscii(String id) {
        return id.chars().allMatch(c -> c < 128);
    }

    private static boolean isLetters(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static boolean isDay(String yymmdd) {
        int month = Integer.parseInt(yymmdd.substring(2, 4));
        int day = Integer.parseInt(yymmdd.substring(4));
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(2000, month, 1).lengthOfMonth();
    }
}
