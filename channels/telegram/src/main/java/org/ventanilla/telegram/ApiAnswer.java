package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What became of one request. */
sealed interface ApiAnswer {
    <T> T match(Function<Done, T> onDone, Function<Refused, T> onRefused, Function<Failed, T> onFailed);

    /** The server did it. */
    record Done(JsonNode result) implements ApiAnswer {
        @Override
        public <T> T match(Function<Done, T> onDone, Function<Refused, T> onRefused, Function<Failed, T> onFailed) {
            return onDone.apply(this);
        }
    }

    /** The server says no, in its own words. */
    record Refused(int code, String description, Optional<Duration> retryAfter) implements ApiAnswer {
        @Override
        public <T> T match(Function<Done, T> onDone, Function<Refused, T> onRefused, Function<Failed, T> onFailed) {
            return onRefused.apply(this);
        }
    }

    /** No answer, or none that can be read. */
    record Failed(String why) implements ApiAnswer {
        @Override
        public <T> T match(Function<Done, T> onDone, Function<Refused, T> onRefused, Function<Failed, T> onFailed) {
            return onFailed.apply(this);
        }
    }
}
