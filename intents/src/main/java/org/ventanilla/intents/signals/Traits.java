package org.ventanilla.intents.signals;

import java.util.Arrays;
import java.util.List;

/**
 * What a message is made of, for the classifier of topics: words, neighbours, beginnings of words and of pairs of words that
 * stand near each other, and groups of letters inside words. Each trait is known by a number that its letters give (the hashing
 * trick, Weinberger et al. 2009); two that share a number count as one. Work grows with the number of letters.
 */
final class Traits {
    /** How many numbers there are. */
    static final int NUMBERS = 1 << 18;

    private static final int LONGEST_WORD = 30;
    private static final int SHORTEST_GROUP = 2;
    private static final int LONGEST_GROUP = 5;
    private static final int BEGINNING = 4;
    private static final int FARTHEST = 3;
    private static final int FIRST_PRIME = 0x811C9DC5;
    private static final int PRIME = 0x01000193;
    private static final String START = "^";
    private static final String END = "$";

    /** For each kind of traits the numbers, ascending. */
    private final int[][] kinds;

    private Traits(int[][] kinds) {
        this.kinds = kinds;
    }

    /** Of normalised words. */
    static Traits of(List<String> words) {
        return new Traits(new int[][] {
            sorted(words(words)),
            sorted(neighbours(words)),
            sorted(groups(words)),
            sorted(beginnings(words)),
            sorted(beginningsOfPairs(words))
        });
    }

    int kinds() {
        return kinds.length;
    }

    /** The numbers of a kind, ascending, each as often as it occurs. */
    int[] numbers(int kind) {
        return kinds[kind];
    }

    private static int[] words(List<String> words) {
        return words.stream().mapToInt(word -> number(1, word, word.length())).toArray();
    }

    private static int[] neighbours(List<String> words) {
        int[] numbers = new int[words.size() + 1];
        for (int i = 0; i <= words.size(); i++) {
            String left = i == 0 ? START : words.get(i - 1);
            String right = i == words.size() ? END : words.get(i);
            numbers[i] = pair(2, left, right, LONGEST_WORD);
        }
        return numbers;
    }

    private static int[] beginnings(List<String> words) {
        return words.stream().mapToInt(word -> number(3, word, BEGINNING)).toArray();
    }

    private static int[] beginningsOfPairs(List<String> words) {
        int[] numbers = new int[words.size() * FARTHEST];
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            for (int distance = 1; distance <= FARTHEST && i + distance < words.size(); distance++) {
                numbers[count++] = pair(distance == 1 ? 4 : 5, words.get(i), words.get(i + distance), BEGINNING);
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    private static int[] groups(List<String> words) {
        int most = 0;
        for (String word : words) {
            most += (LONGEST_GROUP - SHORTEST_GROUP + 1) * (Math.min(LONGEST_WORD, word.length()) + 2);
        }
        int[] numbers = new int[most];
        int count = 0;
        for (String word : words) {
            String whole = '<' + word.substring(0, Math.min(LONGEST_WORD, word.length())) + '>';
            for (int start = 0; start < whole.length(); start++) {
                int hash = FIRST_PRIME ^ 6;
                for (int end = start; end < whole.length() && end - start < LONGEST_GROUP; end++) {
                    hash = (hash ^ whole.charAt(end)) * PRIME;
                    if (end - start + 1 >= SHORTEST_GROUP) {
                        numbers[count++] = held(hash);
                    }
                }
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    private static int number(int kind, String word, int letters) {
        return held(mixed(FIRST_PRIME ^ kind, word, letters));
    }

    private static int pair(int kind, String left, String right, int letters) {
        int hash = mixed(FIRST_PRIME ^ kind, left, letters);
        return held(mixed((hash ^ ' ') * PRIME, right, letters));
    }

    /** FNV-1a. */
    private static int mixed(int hash, String word, int letters) {
        int mixed = hash;
        for (int i = 0; i < Math.min(letters, word.length()); i++) {
            mixed = (mixed ^ word.charAt(i)) * PRIME;
        }
        return mixed;
    }

    private static int held(int hash) {
        return (hash ^ (hash >>> 15)) & (NUMBERS - 1);
    }

    private static int[] sorted(int[] numbers) {
        Arrays.sort(numbers);
        return numbers;
    }
}
