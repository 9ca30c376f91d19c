package org.ventanilla.intents.entities;

import java.util.List;
import java.util.Optional;

/** Finds what is called an identity document: "DNI 30.123.456", "mi pasaporte es AB123456", a mistyped RUT. */
final class Documents implements Finder {
    private static final String GENERAL = "document";
    private static final int SHORTEST = 6;
    private static final int LONGEST = 20;

    private final Announced announced = new Announced("document");

    @Override
    public void find(Message message, Claims claims) {
        for (int at = 0; message.hasDigits() && at < message.size(); at++) {
            boolean starts = message.holdsDigit(at)
                    || (message.holdsDigit(at + 1) && message.word(at).length() <= 4);
            Phrases.Hit hit = starts ? announced.before(message, at) : null;
            if (hit != null && claims.isFree(message.start(at), message.end(at))) {
                find(message, at, hit.value(), claims);
            }
        }
    }

    private static void find(Message message, int at, String called, Claims claims) {
        List<Chain> chains = Chain.from(message, at);
        if (chains.stream().anyMatch(chain -> valid(message, chain, called, claims))) {
            return;
        }
        for (Chain chain : chains) {
            long digits = chain.letters()
                    .chars()
                    .filter(c -> Message.isDigit((char) c))
                    .count();
            boolean fits = digits >= SHORTEST && chain.letters().length() <= LONGEST && endsWell(message, chain);
            if (fits && claims.isFree(chain.start(message), chain.end(message))) {
                claims.claim(kind(called, chain), value(chain), chain.start(message), chain.end(message));
                return;
            }
        }
    }

    private static boolean valid(Message message, Chain chain, String called, Claims claims) {
        for (NationalId id : NationalId.ALL) {
            boolean meant = called.equals(GENERAL) || Kind.named(called) == id.kind();
            Optional<String> value = meant ? id.of(chain, false) : Optional.empty();
            if (value.isPresent()) {
                return claims.claim(id.kind(), value.get(), chain.start(message), chain.end(message));
            }
        }
        return false;
    }

    /** Argentina's DNI has no check digit: seven or eight digits that are called so are one. */
    private static Kind kind(String called, Chain chain) {
        boolean argentine = called.equals("dni")
                && chain.letters().length() >= 7
                && chain.letters().length() <= 8
                && NationalId.isDigits(chain.letters(), 0, chain.letters().length());
        return argentine ? Kind.DNI : Kind.DOCUMENT;
    }

    private static String value(Chain chain) {
        return chain.letters();
    }

    /** A word after a space is the sentence going on, unless it has a digit or is one letter at the end of a number. */
    private static boolean endsWell(Message message, Chain chain) {
        for (int at = chain.from() + 1; at < chain.to(); at++) {
            boolean goesOn = !message.holdsDigit(at)
                    && (message.word(at).length() > 1 || at < chain.to() - 1 || !message.startsUpper(at));
            if (goesOn && Chain.join(message.gap(at)) == ' ') {
                return false;
            }
        }
        return true;
    }
}
