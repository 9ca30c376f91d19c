package org.ventanilla.x;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What became of one request. */
sealed interface XAnswer {
    <T> T match(Function<Done, T> onDone, Function<Refused, T> onRefused, Function<Failed, T> onFailed);

    /** X did it. */
    record Done(JsonNode body) implements XAnswer {
        @Override
        public <T> T match(Function<Done, T> onDone, Function<Refused, T> onRefused, Function<Failed, T> onFailed) {
            return onDone.apply(this);
        }
    }

    /**
     * X says no, in its own words.
     *
     * @param detail its words, without anything secret
     * @param reset when the window of requests begins anew, where X tells
     */
    record Refused(int status, String detail, Optional<Instant> reset) implements XAnswer {
        @Override
        public <T> T match(Function<Done, T> onDone, Function<Refused, T> onRefused, Function<Failed, T> onFailed) {
            return onRefused.apply(this);
        }

        boolean says(String words) {
            return detail.toLowerCase(Locale.ROOT).contains(words);
        }

        boolean isOutOfCredits() {
            return status == 402 || (status == 403 && says("credits"));
        }
    }

    /**
     * No answer, or none that can be read.
     *
     * @param written whether X may have been told what we wanted
     */
    record Failed(String why, boolean written) implements XAnswer {
        @Override
        public <T> T match(Function<Done, T> onDone, Function<Refused, T> onRefused, Function<Failed, T> onFailed) {
            return onFailed.apply(this);
        }
    }
}
