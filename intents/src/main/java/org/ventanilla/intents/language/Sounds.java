package org.ventanilla.intents.language;

import java.util.List;

/** Writes words that sound alike in one way. */
record Sounds(List<Rule> rules) {
    static Sounds read(PackFile file) {
        return new Sounds(file.lines().stream().map(Rule::read).toList());
    }

    String of(String word) {
        StringBuilder heard = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); ) {
            at += append(word, at, heard);
        }
        return heard.isEmpty() ? word : heard.toString();
    }

    private int append(String word, int at, StringBuilder heard) {
        for (Rule rule : rules) {
            if (word.startsWith(rule.written(), at)) {
                heard.append(rule.heard());
                return rule.written().length();
            }
        }
        heard.append(word.charAt(at));
        return 1;
    }

    private record Rule(String written, String heard) {
        static Rule read(String line) {
            String[] sides = line.split("=", 2);
            return new Rule(sides[0].strip(), sides[1].strip());
        }
    }
}
