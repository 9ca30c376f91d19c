package org.ventanilla.x;

import com.twitter.twittertext.TwitterTextParser;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes texts fit. Cuts fall between sentences where there are any, else between words, never inside a character. */
final class Cuts {
    /** How long a post may be, by X's own weights. */
    static final int LONGEST_POST = 280;

    /** A beginning that says less than this is cut at a finer border. */
    private static final int WORTH_A_POST = 100;

    /** A post that is longer than this in plain characters is not worth weighing as a whole. */
    private static final int LONGEST_WEIGHED = 4_000;

    private Cuts() {}

    /** How long X finds it: an address counts 23, most of the world's scripts count double. */
    static int weight(String text) {
        return TwitterTextParser.parseTweet(text).weightedLength;
    }

    static boolean fitsAPost(String text) {
        return text.length() <= LONGEST_WEIGHED && weight(text) <= LONGEST_POST;
    }

    /**
     * The text if it fits a post, else its beginning.
     *
     * @param ending says after a beginning that there is more
     */
    static String post(String text, String ending) {
        if (fitsAPost(text)) {
            return text;
        }
        String head = text.substring(0, Math.min(text.length(), LONGEST_WEIGHED));
        for (BreakIterator borders : List.of(
                BreakIterator.getSentenceInstance(Locale.ROOT),
                BreakIterator.getWordInstance(Locale.ROOT),
                BreakIterator.getCharacterInstance(Locale.ROOT))) {
            String beginning = longest(head, ending, borders);
            if (weight(beginning) >= WORTH_A_POST) {
                return beginning + " " + ending;
            }
        }
        return ending;
    }

    /** The longest beginning that ends at a border and leaves room for the ending. */
    private static String longest(String head, String ending, BreakIterator borders) {
        borders.setText(head);
        String best = "";
        for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
            String beginning = head.substring(0, end).strip();
            if (weight(beginning + " " + ending) > LONGEST_POST) {
                break;
            }
            best = beginning;
        }
        return best;
    }

    /** The text in pieces of at most that many UTF-16 units. */
    static List<String> pieces(String text, int longest) {
        List<String> pieces = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > longest) {
            int end = border(rest, longest);
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private static int border(String text, int longest) {
        String head = text.substring(0, longest);
        for (BreakIterator borders :
                List.of(BreakIterator.getSentenceInstance(Locale.ROOT), BreakIterator.getWordInstance(Locale.ROOT))) {
            borders.setText(head);
            int end = borders.preceding(longest);
            if (end > longest / 2) {
                return end;
            }
        }
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }
}
