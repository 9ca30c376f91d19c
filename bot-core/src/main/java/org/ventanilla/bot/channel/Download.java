package org.ventanilla.bot.channel;

import java.io.InputStream;
import java.util.function.Function;

/** What became of the wish to see a file. */
public sealed interface Download {
    <T> T match(Function<Open, T> onOpen, Function<Unavailable, T> onUnavailable);

    /**
     * It can be read.
     *
     * @param content to be closed by whoever reads it; it ends where the channel's largest file ends
     */
    record Open(InputStream content) implements Download {
        @Override
        public <T> T match(Function<Open, T> onOpen, Function<Unavailable, T> onUnavailable) {
            return onOpen.apply(this);
        }
    }

    /** It cannot be read, now or ever. */
    record Unavailable(Why why) implements Download {
        @Override
        public <T> T match(Function<Open, T> onOpen, Function<Unavailable, T> onUnavailable) {
            return onUnavailable.apply(this);
        }
    }

    /** Why there is nothing to read. */
    enum Why {
        /** This channel has no files. */
        NO_FILES,
        /** The platform no longer has it, or gives it to nobody. */
        GONE,
        TOO_LARGE,
        /** The platform cannot be reached now. */
        LATER
    }
}
