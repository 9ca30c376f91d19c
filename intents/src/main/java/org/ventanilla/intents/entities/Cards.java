package org.ventanilla.intents.entities;

import java.util.Set;

/** Finds numbers of payment cards: how they begin, their length, their groups and Luhn's check digit. */
final class Cards implements Finder {
    private static final Set<String> SHAPES = Set.of(
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "4 4 4 4",
            "4-4-4-4",
            "4.4.4.4",
            "4 6 5",
            "4-6-5",
            "4 6 4",
            "4-6-4",
            "4 4 4 4 3",
            "4-4-4-4-3",
            "6 10",
            "8 8",
            "6 13",
            "4 4 4 1");

    @Override
    public void find(Message message, Claims claims) {
        for (int at = 0; message.hasDigits() && at < message.size(); at++) {
            if (message.word(at).length() >= 4
                    && message.isNumber(at)
                    && isIssuer(message.word(at).charAt(0))) {
                find(message, at, claims);
            }
        }
    }

    /** 2 and 5 Mastercard, 3 American Express and Diners, 4 Visa, 6 Maestro, Discover, Elo. */
    private static boolean isIssuer(char first) {
        return first >= '2' && first <= '6';
    }

    private static void find(Message message, int at, Claims claims) {
        for (Chain chain : Chain.from(message, at)) {
            String number = chain.letters();
            boolean shaped = SHAPES.contains(chain.shape()) && NationalId.isDigits(number, 0, number.length());
            if (shaped && CheckDigits.luhn(number)) {
                claims.claim(Kind.CARD, "", chain.start(message), chain.end(message));
                return;
            }
        }
    }
}
