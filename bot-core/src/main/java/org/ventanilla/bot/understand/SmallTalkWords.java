package org.ventanilla.bot.understand;

import java.util.Optional;
import org.ventanilla.bot.language.NormalizedText;

/** Knows greetings, thanks and goodbyes. Thread-safe; never fails. */
@FunctionalInterface
public interface SmallTalkWords {
    /** Present when the text consists of small talk alone. */
    Optional<SmallTalk> of(NormalizedText text);

    /** What is left without the small talk before and after it; empty of words when nothing is. */
    default NormalizedText without(NormalizedText text) {
        return of(text).isPresent() ? NormalizedText.of("") : text;
    }
}
