package org.ventanilla.intents.entities;

import java.util.Locale;
import java.util.Set;

/** Finds the name that follows "me llamo", "mi nombre es" or "soy". What it is not sure of is a name: it is only masked. */
final class Names implements Finder {
    private static final int MOST_WORDS = 6;
    private static final int MOST_SMALL_WORDS = 3;
    private static final Set<String> ARTICLES =
            Set.of("la", "el", "o", "a", "en", "don", "dona", "sr", "sra", "senor", "senora");
    private static final Set<String> PARTICLES =
            Set.of("de", "del", "la", "las", "los", "da", "do", "dos", "das", "i", "e", "van", "von");

    private final Phrases myNameIs = WordFile.everywhere("my-name-is");
    private final Phrases iAm = WordFile.everywhere("i-am");
    private final Phrases noName = WordFile.everywhere("no-name");
    private final Set<String> given = Set.copyOf(WordFile.read("names").words());

    @Override
    public void find(Message message, Claims claims) {
        boolean capitals = !message.original().equals(message.original().toUpperCase(Locale.ROOT));
        for (int at = 0; at + 1 < message.size(); at++) {
            Phrases.Hit hit = myNameIs.startingAt(message, at);
            if (hit != null && (hit.value().isEmpty() || message.gap(hit.to()).contains(":"))) {
                claim(message, hit.to(), capitals, claims);
                continue;
            }
            Phrases.Hit am = iAm.startingAt(message, at);
            if (am != null) {
                int name = ARTICLES.contains(message.word(am.to())) ? am.to() + 1 : am.to();
                if (isName(message, name, capitals)) {
                    claim(message, name, capitals, claims);
                }
            }
        }
    }

    /** "Soy" says many things: a frequent given name, or two words with capitals, is a name. */
    private boolean isName(Message message, int at, boolean capitals) {
        if (at >= message.size() || isNoName(message, at)) {
            return false;
        }
        boolean twoCapitals = capitals
                && message.startsUpper(at)
                && at + 1 < message.size()
                && message.startsUpper(at + 1)
                && !message.isCutBefore(at + 1)
                && !isNoName(message, at + 1);
        return given.contains(message.word(at)) || twoCapitals;
    }

    private boolean isNoName(Message message, int at) {
        return message.holdsDigit(at) || noName.has(message.word(at));
    }

    private void claim(Message message, int first, boolean capitals, Claims claims) {
        if (first >= message.size()) {
            return;
        }
        boolean written = capitals && message.startsUpper(first);
        int most = first + (written ? MOST_WORDS : MOST_SMALL_WORDS);
        int end = first;
        for (int at = first; at < message.size() && at < most && (at == first || !message.isCutBefore(at)); at++) {
            if (isParticle(message, at, first, written)) {
                continue;
            }
            if (isNoName(message, at) || (written && !message.startsUpper(at))) {
                break;
            }
            end = at + 1;
        }
        if (end > first) {
            claims.claim(Kind.NAME, "", message.start(first), message.end(end - 1));
        }
    }

    /** "María de los Ángeles"; but in "José de Villa Alegre" a place follows. */
    private static boolean isParticle(Message message, int at, int first, boolean written) {
        if (!written || at == first || !PARTICLES.contains(message.word(at)) || message.startsUpper(at)) {
            return false;
        }
        return !message.word(at).equals("de") || PARTICLES.contains(message.word(at + 1));
    }
}
