package org.ventanilla.intents.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;
import org.ventanilla.bot.understand.SmallTalk;
import org.ventanilla.bot.understand.SmallTalkWords;

/**
 * Small talk by the packs' word lists, in all languages at once. Of several kinds in one message the latest in the order
 * greeting, thanks, goodbye is the one: "hola, gracias" thanks.
 */
public final class PackSmallTalk implements SmallTalkWords {
    private static final int LONGEST_MESSAGE = 20;
    private static final int LONGEST_TALK = 8;
    private static final int SHORTEST_WORD_WITH_TYPOS = 5;
    private static final Pattern REPEATED = Pattern.compile("(.)\\1+");

    private final List<Phrase> phrases = new ArrayList<>();

    /** Knows the small talk of these packs alone. */
    public PackSmallTalk(Collection<SnowballPack> packs) {
        this(packs, List.of());
    }

    /**
     * Knows the small talk of other languages too: "hello" is a greeting anywhere.
     *
     * @param spoken the institution's; in these a word may have a typing error
     * @param others in these it may not, lest "salud" be taken for "salut"
     */
    public PackSmallTalk(Collection<SnowballPack> spoken, Collection<SnowballPack> others) {
        spoken.forEach(pack -> add(pack, true));
        others.forEach(pack -> add(pack, false));
    }

    private void add(SnowballPack pack, boolean mayHaveTypos) {
        pack.smallTalk().forEach((kind, lines) -> add(lines, kind, mayHaveTypos));
        add(pack.fillers(), null, mayHaveTypos);
    }

    private void add(List<String> lines, @Nullable SmallTalk kind, boolean mayHaveTypos) {
        lines.forEach(line -> phrases.add(new Phrase(words(NormalizedText.of(line)), kind, mayHaveTypos)));
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
        int from = talkBefore(words.subList(0, Math.min(LONGEST_TALK, words.size())));
        int to = words.size() - talkAfter(words.subList(Math.max(from, words.size() - LONGEST_TALK), words.size()));
        if (from == 0 && to == words.size()) {
            return text;
        }
        return from >= to
                ? NormalizedText.of("")
                : NormalizedText.of(text.original()
                        .substring(
                                text.words().get(from).start(),
                                text.words().get(to - 1).end()));
    }

    private @Nullable SmallTalk said(List<String> words) {
        return covered(words)[words.size()].kind();
    }

    private int talkBefore(List<String> words) {
        Covered[] covered = covered(words);
        int length = words.size();
        while (length > 0 && covered[length].kind() == null) {
            length--;
        }
        return length;
    }

    private int talkAfter(List<String> words) {
        boolean[] covered = new boolean[words.size() + 1];
        covered[words.size()] = true;
        int longest = 0;
        for (int end = words.size(); end > 0; end--) {
            for (Phrase phrase : covered[end] ? phrases : List.<Phrase>of()) {
                int start = end - phrase.words().size();
                if (start >= 0 && phrase.matches(words, start)) {
                    covered[start] = true;
                    longest = phrase.kind() == null ? longest : Math.max(longest, words.size() - start);
                }
            }
        }
        return longest;
    }

    /** What is said up to each word when phrases cover all before it, by dynamic programming over their ends. */
    private Covered[] covered(List<String> words) {
        Covered[] covered = new Covered[words.size() + 1];
        Arrays.fill(covered, Covered.NOT);
        covered[0] = new Covered(true, null);
        for (int start = 0; start < words.size(); start++) {
            for (Phrase phrase : covered[start].all() ? phrases : List.<Phrase>of()) {
                if (phrase.matches(words, start)) {
                    int end = start + phrase.words().size();
                    SmallTalk kind = later(covered[start].kind(), phrase.kind());
                    covered[end] = new Covered(true, later(covered[end].kind(), kind));
                }
            }
        }
        return covered;
    }

    /**
     * Whether phrases cover all words up to a place.
     *
     * @param kind what they say; null when they say nothing
     */
    private record Covered(boolean all, @Nullable SmallTalk kind) {
        static final Covered NOT = new Covered(false, null);
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

    private record Phrase(List<String> words, @Nullable SmallTalk kind, boolean mayHaveTypos) {
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

        private boolean alike(String expected, String said) {
            return expected.equals(said)
                    || (mayHaveTypos
                            && expected.length() >= SHORTEST_WORD_WITH_TYPOS
                            && Typos.atMostOne(expected, said));
        }
    }
}
