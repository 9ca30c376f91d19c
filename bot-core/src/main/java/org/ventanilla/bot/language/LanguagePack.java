package org.ventanilla.bot.language;

import java.util.Map;
import java.util.Set;

/** What is particular to one language. Implementations are immutable. All words are normalised. */
public interface LanguagePack {
    Language language();

    /** The stem of a normalised word; the word itself when the pack knows none. */
    String stem(String word);

    /** Words that say little about what is asked. */
    Set<String> stopWords();

    /** Frequent short spellings and what they stand for ("xq" → "porque"). */
    Map<String, String> spellings();
}
