package org.ventanilla.intents.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;
import org.ventanilla.bot.understand.SmallTalk;
import org.ventanilla.bot.understand.SmallTalkWords;

/**
 * Small talk by the packs' word lists, in all their languages at once. Of several kinds in one message the latest in the order
 * greeting, thanks, goodbye is the one: "hola, gracias" thanks.
 */
public final class PackSmallTalk implements SmallTalkWords {
    private static final int LONGEST_MESSAGE = 20;
    private static final int LONGEST_TALK = 8;
    private static final int SHORTEST_WORD_WITH_TYPOS = 5;
    private static final Pattern REPEATED = Pattern.compile("(.)\\1+");

    private final List<Phrase> phrases = new ArrayList<>();

    public PackSmallTalk(Collection<SnowballPack> packs) {
        for (SnowballPack pack : packs) {
            pack.smallTalk().forEach((kind, lines) -> add(lines, kind));
            add(pack.fillers(), null);
        }
    }

    private void add(List<String> lines, @Nullable SmallTalk kind) {
        lines.forEach(line -> phrases.add(new Phrase(words(NormalizedText.of(line)), kind)));
    }

    @Override
    public Optional<SmallTalk> of(NormalizedText text) {
        if (text.words().isEmpty() || text.words().size() > LONGEST_MESSAGE) {
            return Optional.empty();
        }
        return Optional.ofNullable(said(words(text)));
    }

    @Override
    public NormalizedText without(NormalizedText text) {
        List<String> words = words(text);
        int from = talkBefore(words);
        int to = words.size() - talkAfter(words.subList(from, words.size()));
        if (from == 0 && to == words.size()) {
            return text;
        }
        return from == to
                ? NormalizedText.of("")
                : NormalizedText.of(text.original()
                        .substring(
                                text.words().get(from).start(),
                                text.words().get(to - 1).end()));
    }

    private int talkBefore(List<String> words) {
        return IntStream.iterate(Math.min(LONGEST_TALK, words.size()), length -> length > 0, length -> length - 1)
                .filter(length -> said(words.subList(0, length)) != null)
                .findFirst()
                .orElse(0);
    }

    private int talkAfter(List<String> words) {
        return IntStream.iterate(Math.min(LONGEST_TALK, words.size()), length -> length > 0, length -> length - 1)
                .filter(length -> said(words.subList(words.size() - length, words.size())) != null)
                .findFirst()
                .orElse(0);
    }

    /** What is said when the phrases cover all words, by dynamic programming over their ends. */
    private @Nullable SmallTalk said(List<String> words) {
        boolean[] covered = new boolean[words.size() + 1];
        @Nullable SmallTalk[] best = new @Nullable SmallTalk[words.size() + 1];
        covered[0] = true;
        for (int start = 0; start < words.size(); start++) {
            if (!covered[start]) {
                continue;
            }
            for (Phrase phrase : phrases) {
                int end = start + phrase.words().size();
                if (phrase.matches(words, start)) {
                    covered[end] = true;
                    best[end] = later(best[end], later(best[start], phrase.kind()));
                }
            }
        }
        return covered[words.size()] ? best[words.size()] : null;
    }

    private static @Nullable SmallTalk later(@Nullable SmallTalk one, @Nullable SmallTalk other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static List<String> words(NormalizedText text) {
        return text.words().stream()
                .map(Token::text)
                .map(word -> REPEATED.matcher(word).replaceAll("$1"))
                .toList();
    }

    private record Phrase(List<String> words, @Nullable SmallTalk kind) {
        boolean matches(List<String> said, int start) {
            if (start + words.size() > said.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!alike(words.get(i), said.get(start + i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean alike(String expected, String said) {
            return expected.equals(said)
                    || (expected.length() >= SHORTEST_WORD_WITH_TYPOS && Typos.atMostOne(expected, said));
        }
    }
}
