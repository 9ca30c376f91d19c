package org.ventanilla.bot.desk;

import java.util.function.Function;
import org.ventanilla.bot.handoff.Case;

/** What became of an agent's command. */
public sealed interface DeskResult {
    <T> T match(Function<Done, T> onDone, Function<Refused, T> onRefused);

    /** It is done. */
    record Done(Case now) implements DeskResult {
        @Override
        public <T> T match(Function<Done, T> onDone, Function<Refused, T> onRefused) {
            return onDone.apply(this);
        }
    }

    /** Nothing was changed. */
    record Refused(Why why) implements DeskResult {
        @Override
        public <T> T match(Function<Done, T> onDone, Function<Refused, T> onRefused) {
            return onRefused.apply(this);
        }
    }

    /** Why a command is refused. */
    enum Why {
        /** There is no such case, or not for this agent. */
        NOT_FOUND,
        HELD_BY_ANOTHER,
        NOT_HELD_BY_YOU,
        CLOSED,
        /** The conversation kept changing; try again. */
        BUSY
    }
}
