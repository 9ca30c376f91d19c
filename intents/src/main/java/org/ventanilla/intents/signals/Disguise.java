package org.ventanilla.intents.signals;

import java.util.ArrayList;
import java.util.List;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;

/** Lifts the disguises of words: look-alike signs, letters with spaces between, words without spaces between. */
final class Disguise {
    static final int SHORTEST_RUN = 3;

    private static final int SHORTEST_SPLIT = 7;

    private final Vocabulary vocabulary;
    private final Segmenter segmenter;

    Disguise(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        segmenter = new Segmenter(vocabulary.words());
    }

    /** The words of the text without disguise, in their places; the text's own list when there was none. */
    List<Token> lifted(NormalizedText text) {
        String plain = LookAlikes.undo(text.original());
        List<Token> tokens = plain.equals(text.original())
                ? text.tokens()
                : NormalizedText.of(plain).tokens();
        return tokens.stream().anyMatch(this::isSuspect) ? respaced(tokens) : tokens;
    }

    private boolean isSuspect(Token token) {
        return token.text().length() == 1 || isRunTogether(token);
    }

    private boolean isRunTogether(Token token) {
        return token.text().length() >= SHORTEST_SPLIT && !vocabulary.knows(token.text());
    }

    private List<Token> respaced(List<Token> tokens) {
        List<Token> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); ) {
            int end = endOfRun(tokens, i);
            if (end - i >= SHORTEST_RUN) {
                words.addAll(joined(tokens.subList(i, end)));
                i = end;
            } else {
                words.addAll(split(tokens.get(i)));
                i++;
            }
        }
        return words.equals(tokens) ? tokens : words;
    }

    private static int endOfRun(List<Token> tokens, int start) {
        int end = start;
        while (end < tokens.size() && tokens.get(end).text().length() == 1) {
            end++;
        }
        return end;
    }

    private List<Token> joined(List<Token> letters) {
        StringBuilder run = new StringBuilder();
        letters.forEach(letter -> run.append(letter.text()));
        List<String> words = segmenter.words(run.toString());
        List<Token> joined = new ArrayList<>();
        int at = 0;
        for (String word : words.isEmpty() ? List.of(run.toString()) : words) {
            joined.add(new Token(
                    word,
                    letters.get(at).start(),
                    letters.get(at + word.length() - 1).end()));
            at += word.length();
        }
        return joined;
    }

    private List<Token> split(Token token) {
        List<String> words = isRunTogether(token) ? segmenter.words(token.text()) : List.of();
        return words.isEmpty()
                ? List.of(token)
                : words.stream()
                        .map(word -> new Token(word, token.start(), token.end()))
                        .toList();
    }
}
