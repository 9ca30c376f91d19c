package org.ventanilla.intents.entities;

import java.util.List;
import java.util.Set;

/** Finds numbers behind a number sign, such as "Nº 12345678" or "#12345678": they are papers', unless a person's are spoken of. */
final class Numbered implements Finder {
    private static final int NEAR = 6;
    private static final Set<String> SIGNS = Set.of("n", "nro");

    private static final Set<String> NUMBERS = Set.of("numero", "number");
    private static final Set<String> MINE = Set.of("mi", "al", "su", "meu", "meva", "my");

    private final List<Announced> personal = List.of(
            new Announced("document"), new Announced("phone"), new Announced("account"), new Announced("vehicle"));

    @Override
    public void find(Message message, Claims claims) {
        for (int at = 0; message.hasDigits() && at < message.size(); at++) {
            if (message.holdsDigit(at) && isSigned(message, at) && !isPersonal(message, at)) {
                Chain longest = Chain.from(message, at).stream()
                        .filter(chain -> !chain.shape().contains(" "))
                        .findFirst()
                        .orElse(null);
                int end = longest == null ? at + 1 : longest.to();
                claims.claim(Kind.FILE, "", message.start(at), message.end(end - 1));
            }
        }
    }

    private boolean isPersonal(Message message, int at) {
        return personal.stream().anyMatch(words -> words.isNear(message, at, NEAR));
    }

    private static boolean isSigned(Message message, int at) {
        String gap = message.gap(at);
        if (gap.endsWith("#") || gap.indexOf('°') >= 0) {
            return true;
        }
        boolean close = at > 0 && gap.length() <= 2 && !message.isCutBefore(at);
        return close
                && (SIGNS.contains(message.word(at - 1))
                        || message.written(at - 1).endsWith("º")
                        || (isCalledNumber(message, at) && !isAsLongAsAPhone(message.word(at))));
    }

    /** "El número 12345678", but "mi número 12345678" may be anything of mine. */
    private static boolean isCalledNumber(Message message, int at) {
        return NUMBERS.contains(message.word(at - 1)) && !MINE.contains(message.word(at - 2));
    }

    private static boolean isAsLongAsAPhone(String number) {
        return number.length() >= 9 && number.length() <= 11;
    }
}
