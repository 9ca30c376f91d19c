package org.ventanilla.intents.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.ForeignText;
import org.ventanilla.bot.understand.Languages;
import org.ventanilla.bot.understand.TrainingSet;

/**
 * Tells languages by the shape of their words, learned from the packs' sentences and from the utterances. Slow to leave the
 * conversation's language: one foreign word or a name is no change.
 */
public final class PackLanguages implements Languages {
    private static final double NEVER = Double.MAX_VALUE;

    /** By the number of words, how much likelier another language must be than the conversation's: natural logarithms. */
    private static final double[] ENOUGH = {NEVER, NEVER, 95, 50, 12};

    private static final int SENTENCE = 4;

    /** How much likelier, for each word, a language must be that the institution does not speak. */
    private static final double SURELY_FOREIGN = 8;

    /** A sentence of whose groups of letters less than this share is known in the spoken languages is in none of them. */
    private static final double STRANGE = 0.66;

    private final Voices voices;
    private final boolean[] spoken;
    private final boolean[] others;
    private final Map<String, String> spellings = new HashMap<>();

    /**
     * Chooses among the languages of these packs; the other packs that there are tell what is none of them.
     *
     * @param sets utterances; those in other languages are left aside
     */
    public PackLanguages(Collection<SnowballPack> packs, Collection<TrainingSet> sets) {
        Map<Language, SnowballPack> all = new TreeMap<>();
        packs.forEach(pack -> all.put(pack.language(), pack));
        SnowballPack.languages().forEach(language -> all.computeIfAbsent(language, SnowballPack::load));
        List<Language> languages = List.copyOf(all.keySet());
        Listener listener = new Listener(languages);
        all.values().parallelStream().forEach(pack -> hear(pack, listener));
        sets.stream().filter(set -> all.containsKey(set.language())).forEach(set -> hear(set, listener));
        this.voices = listener.voices();
        this.spoken = new boolean[languages.size()];
        this.others = new boolean[languages.size()];
        packs.forEach(pack -> spoken[languages.indexOf(pack.language())] = true);
        for (int i = 0; i < others.length; i++) {
            others[i] = !spoken[i];
        }
        packs.forEach(pack -> spellings.putAll(pack.spellings()));
    }

    private static void hear(SnowballPack pack, Listener listener) {
        listener.hear(pack.language(), pack.sentences());
        listener.hear(pack.language(), pack.outside());
        pack.smallTalk().values().forEach(lines -> listener.hear(pack.language(), lines));
    }

    private static void hear(TrainingSet set, Listener listener) {
        set.examples().forEach(example -> listener.hear(set.language(), example.utterances()));
    }

    @Override
    public Language of(NormalizedText text, Language prior) {
        List<String> words = WrittenWords.of(text);
        double[] scores = voices.scores(words);
        int best = best(scores, true);
        int before = voices.languages().indexOf(prior);
        if (words.isEmpty() || best < 0) {
            return prior;
        }
        boolean stays =
                before >= 0 && spoken[before] && scores[best] - scores[before] < enough(words.size(), scores, best);
        return stays ? prior : voices.languages().get(best);
    }

    /** What speaks for a language that is not spoken speaks against any change. */
    private double enough(int words, double[] scores, int best) {
        int foreign = best(scores, false);
        double elsewhere = foreign < 0 ? 0 : scores[foreign] - scores[best];
        return Math.max(ENOUGH[Math.min(words, SENTENCE)], elsewhere);
    }

    /** The language of a text of which nothing else is known; absent when it holds no words. */
    public Optional<Language> of(NormalizedText text) {
        List<String> words = WrittenWords.of(text);
        int best = best(voices.scores(words), true);
        return words.isEmpty() || best < 0
                ? Optional.empty()
                : Optional.of(voices.languages().get(best));
    }

    @Override
    public Optional<ForeignText> foreign(NormalizedText text) {
        if (Scripts.isUnknown(text)) {
            return Optional.of(new ForeignText(Optional.empty()));
        }
        List<String> words = spelledOut(WrittenWords.of(text));
        if (words.size() < SENTENCE) {
            return Optional.empty();
        }
        if (isStrange(words)) {
            return Optional.of(new ForeignText(Optional.empty()));
        }
        double[] scores = voices.scores(words);
        int foreign = best(scores, false);
        int own = best(scores, true);
        boolean sure = foreign >= 0 && own >= 0 && scores[foreign] - scores[own] > SURELY_FOREIGN * words.size();
        return sure ? Optional.of(new ForeignText(Optional.of(voices.languages().get(foreign)))) : Optional.empty();
    }

    /** Names may look like anything; so few of the words may be known either. */
    private boolean isStrange(List<String> words) {
        long known = words.stream().filter(word -> voices.knows(word, spoken)).count();
        return known * 2 < words.size() && voices.familiarity(words, spoken) < STRANGE;
    }

    /** "kiero" looks Basque and is not; but a word of a language that is not spoken remains what it is. */
    private List<String> spelledOut(List<String> words) {
        return words.stream()
                .flatMap(word -> voices.knows(word, others)
                        ? Stream.of(word)
                        : Stream.of(spellings.getOrDefault(word, word).split(" ")))
                .toList();
    }

    private int best(double[] scores, boolean among) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (spoken[i] == among && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }
}
