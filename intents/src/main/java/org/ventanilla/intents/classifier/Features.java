package org.ventanilla.intents.classifier;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a text is made of, counted: words and stems alone and in pairs, and the groups of letters inside words. */
record Features(Map<Block, Map<String, Integer>> counts) {
    private static final int SHORTEST_GROUP = 3;
    private static final int LONGEST_GROUP = 4;

    static Features of(Words words) {
        Map<Block, Map<String, Integer>> counts = new EnumMap<>(Block.class);
        counts.put(Block.WORDS, singlesAndPairs(Block.WORDS, words.spoken()));
        counts.put(Block.STEMS, singlesAndPairs(Block.STEMS, words.stems()));
        counts.put(Block.LETTERS, groups(words.sounds()));
        return new Features(counts);
    }

    private static Map<String, Integer> singlesAndPairs(Block block, List<String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            counts.merge(block.prefix + words.get(i), 1, Integer::sum);
            if (i > 0) {
                counts.merge(block.prefix + words.get(i - 1) + ' ' + words.get(i), 1, Integer::sum);
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
}
