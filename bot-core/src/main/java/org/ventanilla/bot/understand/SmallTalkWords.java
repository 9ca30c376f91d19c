package org.ventanilla.bot.understand;

import java.util.Optional;
import org.ventanilla.bot.language.NormalizedText;

/** Knows greetings, thanks and goodbyes. Thread-safe; never fails. */
@FunctionalInterface
public interface SmallTalkWords {
    /** Present when the text consists of small talk alone. */
    Optional<SmallTalk> of(NormalizedText text);
}
