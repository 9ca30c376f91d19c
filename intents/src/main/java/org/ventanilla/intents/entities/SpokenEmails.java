package org.ventanilla.intents.entities;

import java.util.Locale;
import java.util.Set;

/** Finds e-mail addresses in words: "ana arroba correo punto cl", "ana.soto arroba correo.cl". */
final class SpokenEmails implements Finder {
    private static final int MOST_WORDS = 8;
    private static final Set<String> AT = Set.of("arroba", "arrova");
    private static final Set<String> DOT = Set.of("punto", "ponto", "punt", "dot");
    private static final String LOCAL_MARKS = "._%+-";

    @Override
    public void find(Message message, Claims claims) {
        for (int at = 1; at + 1 < message.size(); at++) {
            boolean bracketed = message.word(at).equals("at") && message.gap(at).endsWith("(");
            if (bracketed || AT.contains(message.word(at))) {
                find(message, at, claims);
            }
        }
    }

    private static void find(Message message, int at, Claims claims) {
        int last = at + 1;
        StringBuilder host = new StringBuilder(message.word(last));
        for (int next = label(message, last); next > 0 && next <= at + MOST_WORDS; next = label(message, last)) {
            last = next;
            host.append('.').append(message.word(last));
        }
        if (last == at + 1) {
            return;
        }
        int first = localStart(message, at - 1);
        String local = message.original().substring(message.start(first), message.end(at - 1));
        String value = (local + "@" + host).toLowerCase(Locale.ROOT);
        claims.claim(Kind.EMAIL, value, message.start(first), message.end(last));
    }

    /** The word after the dot that follows a label; negative when none follows. */
    private static int label(Message message, int last) {
        if (message.gap(last + 1).equals(".")) {
            return last + 1 < message.size() ? last + 1 : -1;
        }
        return DOT.contains(message.word(last + 1)) && last + 2 < message.size() ? last + 2 : -1;
    }

    private static int localStart(Message message, int last) {
        int first = last;
        while (first > 0 && first > last - MOST_WORDS && isJoined(message, first)) {
            first--;
        }
        return first;
    }

    private static boolean isJoined(Message message, int at) {
        String gap = message.gap(at);
        return gap.length() == 1 && LOCAL_MARKS.contains(gap);
    }
}
