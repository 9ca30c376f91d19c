package org.ventanilla.app.webchat;

import java.util.Optional;
import java.util.function.Function;
import org.ventanilla.bot.language.Language;

/** What a browser sends: a text or the press of a button. */
sealed interface ChatMessage {
    /** The browser's own id of it. */
    String id();

    /** The language of the page it was written in, where that is told. */
    Optional<Language> language();

    <T> T match(Function<Text, T> onText, Function<Press, T> onPress);

    /** Somebody wrote something. */
    record Text(String id, Optional<Language> language, String text) implements ChatMessage {
        @Override
        public <T> T match(Function<Text, T> onText, Function<Press, T> onPress) {
            return onText.apply(this);
        }
    }

    /** Somebody pressed a button. */
    record Press(String id, Optional<Language> language, String button) implements ChatMessage {
        @Override
        public <T> T match(Function<Text, T> onText, Function<Press, T> onPress) {
            return onPress.apply(this);
        }
    }
}
