package org.ventanilla.intents.classifier;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a text is made of, counted: words and stems alone and with their neighbour, telling stems that stand near each other in
 * any order, the groups of letters inside words, and how words begin.
 */
record Features(Map<Block, Map<String, Integer>> counts) {
    private static final int SHORTEST_GROUP = 3;
    private static final int LONGEST_GROUP = 4;
    private static final int NEAR = 6;
    private static final int BEGINNING = 4;

    static Features of(Words words) {
        Map<Block, Map<String, Integer>> counts = new EnumMap<>(Block.class);
        counts.put(Block.WORDS, singlesAndNeighbours(Block.WORDS, words.spoken()));
        counts.put(Block.STEMS, singlesAndNeighbours(Block.STEMS, words.stems()));
        counts.put(Block.LETTERS, groups(words.sounds()));
        counts.put(Block.PAIRS, pairs(words.content()));
        counts.put(Block.BEGINNINGS, beginnings(words.sounds()));
        return new Features(counts);
    }

    private static Map<String, Integer> singlesAndNeighbours(Block block, List<String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            counts.merge(block.prefix + words.get(i), 1, Integer::sum);
            if (i > 0) {
                counts.merge(block.prefix + words.get(i - 1) + ' ' + words.get(i), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Map<String, Integer> pairs(List<String> stems) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < stems.size(); i++) {
            for (int j = i + 1; j < stems.size() && j <= i + NEAR; j++) {
                int order = stems.get(i).compareTo(stems.get(j));
                if (order != 0) {
                    String pair = order < 0 ? stems.get(i) + '|' + stems.get(j) : stems.get(j) + '|' + stems.get(i);
                    counts.merge(Block.PAIRS.prefix + pair, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static Map<String, Integer> groups(List<String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : words) {
            String whole = '<' + word + '>';
            for (int length = SHORTEST_GROUP; length <= LONGEST_GROUP; length++) {
                for (int start = 0; start + length <= whole.length(); start++) {
                    counts.merge(Block.LETTERS.prefix + whole.substring(start, start + length), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static Map<String, Integer> beginnings(List<String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : words) {
            if (word.length() >= BEGINNING) {
                counts.merge(Block.BEGINNINGS.prefix + word.substring(0, BEGINNING), 1, Integer::sum);
            }
        }
        return counts;
    }
}
