package org.ventanilla.intents.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ventanilla.bot.language.Language;

/**
 * What languages look like: naive Bayes over words and the groups of one to four letters inside them, borders of words
 * included. Immutable and thread-safe.
 */
final class Voices {
    /** Of 1, 2, 3 and 4, chosen on the dev sentences. */
    private static final int WHOLE_WORD = 3;

    private static final int LONGEST_GROUP = 4;
    private static final int TELLING_GROUP = 3;
    private static final char BEGINNING = '<';
    private static final char END = '>';

    private final List<Language> languages;
    private final Map<String, float[]> words = new HashMap<>();
    private final Groups groups;

    /** By language, the logarithm of what was never heard. */
    private final float[] never;

    /** @param heard by language in their order, how often each word was heard, more than never */
    Voices(List<Language> languages, List<Map<String, Double>> heard) {
        this.languages = List.copyOf(languages);
        this.groups = new Groups(languages.size());
        for (int i = 0; i < languages.size(); i++) {
            count(heard.get(i), i);
        }
        Smoothed smoothed = smoothed(heard);
        groups.toLogs(smoothed);
        words.values().forEach(counts -> toLogs(counts, smoothed));
        never = new float[languages.size()];
        toLogs(never, smoothed);
    }

    private void count(Map<String, Double> heard, int language) {
        heard.forEach((word, times) -> {
            words.computeIfAbsent(word, key -> new float[languages.size()])[language] += times.floatValue();
            eachGroup(word, (group, length) -> groups.add(group, language, times));
        });
    }

    private Smoothed smoothed(List<Map<String, Double>> heard) {
        double[] totals = new double[languages.size()];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = groups.total(i)
                    + heard.get(i).values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
        }
        return new Smoothed(totals, groups.size() + words.size());
    }

    private static void toLogs(float[] counts, Smoothed smoothed) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = smoothed.log(counts[i], i);
        }
    }

    List<Language> languages() {
        return languages;
    }

    /** By language in their order, the logarithm of how likely these words are; groups that no language has do not count. */
    double[] scores(List<String> said) {
        double[] scores = new double[languages.size()];
        for (String word : said) {
            float[] whole = words.get(word);
            for (int i = 0; whole != null && i < scores.length; i++) {
                scores[i] += WHOLE_WORD * whole[i];
            }
            eachGroup(word, (group, length) -> add(groups.find(group), scores));
        }
        return scores;
    }

    private void add(int place, double[] scores) {
        for (int i = 0; place >= 0 && i < scores.length; i++) {
            scores[i] += groups.value(place + i);
        }
    }

    /** The share of the groups of three letters that one of these languages has, 0 to 1; 1 when there are none. */
    double familiarity(List<String> said, boolean[] among) {
        int[] counts = new int[2];
        for (String word : said) {
            eachGroup(word, (group, length) -> {
                if (length == TELLING_GROUP) {
                    counts[0]++;
                    counts[1] += isHeard(groups.find(group), among) ? 1 : 0;
                }
            });
        }
        return counts[0] == 0 ? 1 : counts[1] / (double) counts[0];
    }

    /** Whether one of these languages has this word. */
    boolean knows(String word, boolean[] among) {
        float[] log = words.get(word);
        boolean known = false;
        for (int i = 0; log != null && i < among.length; i++) {
            known |= among[i] && log[i] > never[i];
        }
        return known;
    }

    private boolean isHeard(int place, boolean[] among) {
        boolean heard = false;
        for (int i = 0; place >= 0 && i < among.length; i++) {
            heard |= among[i] && groups.value(place + i) > never[i];
        }
        return heard;
    }

    private static void eachGroup(String word, Taker taker) {
        int size = word.length() + 2;
        for (int start = 0; start < size - 1; start++) {
            long group = 0;
            for (int length = 1; length <= LONGEST_GROUP && start + length <= size; length++) {
                group = Groups.longer(group, letter(word, start + length - 1));
                if (length > 1 || start > 0) {
                    taker.take(group, length);
                }
            }
        }
    }

    private static char letter(String word, int at) {
        if (at == 0) {
            return BEGINNING;
        }
        return at > word.length() ? END : word.charAt(at - 1);
    }

    @FunctionalInterface
    private interface Taker {
        void take(long group, int length);
    }
}
