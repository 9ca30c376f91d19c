package org.ventanilla.intents.entities;

import java.util.Optional;

/** Finds national ids: those that look like nothing else before papers' numbers are looked for, the others after. */
final class Ids implements Finder {
    private static final String SMALL_WORDS = "aey";

    private final boolean onlySure;

    Ids(boolean onlySure) {
        this.onlySure = onlySure;
    }

    @Override
    public void find(Message message, Claims claims) {
        if (!message.hasDigits()) {
            return;
        }
        for (int at = 0; at < message.size(); at++) {
            if (canStart(message, at) && claims.isFree(message.start(at), message.end(at))) {
                find(message, at, claims);
            }
        }
    }

    private static boolean canStart(Message message, int at) {
        return message.holdsDigit(at)
                || (message.holdsDigit(at + 1) && message.word(at).length() <= 4);
    }

    private void find(Message message, int at, Claims claims) {
        for (Chain chain : Chain.from(message, at)) {
            for (NationalId id : NationalId.ALL) {
                Optional<String> value = id.of(chain, onlySure);
                if (value.isPresent() && !endsInASmallWord(message, chain) && !isPartOfMore(message, chain)) {
                    claims.claim(id.kind(), value.get(), chain.start(message), chain.end(message));
                    return;
                }
            }
        }
    }

    /** "9 80762801": a bare number behind another one. */
    private static boolean isPartOfMore(Message message, Chain chain) {
        boolean bare = chain.to() - chain.from() == 1 && message.isNumber(chain.from());
        return bare && message.isNumber(chain.from() - 1) && Chain.join(message.gap(chain.from())) != 0;
    }

    /** "12345678 a las 5": the letter is a word and checks nothing. */
    private static boolean endsInASmallWord(Message message, Chain chain) {
        int last = chain.to() - 1;
        return last > chain.from()
                && chain.shape().endsWith(" 1")
                && SMALL_WORDS.contains(message.word(last))
                && !message.startsUpper(last);
    }
}
