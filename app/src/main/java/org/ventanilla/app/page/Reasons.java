package org.ventanilla.app.page;

import java.util.List;
import org.ventanilla.bot.understand.Explanation;

/**
 * Why something was understood so, ready to be read.
 *
 * @param words those that counted most
 * @param nearest the utterances most like it
 * @param next the name of the intent that came second; empty for none
 * @param againstNext the words that spoke against that
 * @param forNext the words that spoke for it
 */
public record Reasons(
        List<Weighed> words, List<Near> nearest, String next, List<String> againstNext, List<String> forNext) {
    /** A word and its share of all that spoke for the first intent. */
    public record Weighed(String word, int percent) {}

    /** An utterance, and the name of its intent. */
    public record Near(String utterance, String intent) {}

    public static Reasons of(Explanation why, Names names) {
        return new Reasons(
                why.counted().stream()
                        .map(word -> new Weighed(shown(word), Names.percent(word.first())))
                        .toList(),
                why.nearest().stream()
                        .map(near -> new Near(VisibleText.of(near.utterance()), names.intent(near.intent())))
                        .toList(),
                why.next().map(names::intent).orElse(""),
                why.againstNext().stream().map(Reasons::shown).toList(),
                why.forNext().stream().map(Reasons::shown).toList());
    }

    private static String shown(Explanation.Word word) {
        return VisibleText.of(word.evidence().words());
    }
}
