package org.ventanilla.bot.decide;

import java.time.Instant;
import java.util.function.Function;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.Packet;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Topic.Urgency;

/** What an outcome does to the conversation's case. */
public sealed interface CaseChange {
    <T> T match(Function<Opened, T> onOpened, Function<Changed, T> onChanged);

    /** A new case. */
    record Opened(
            String receipt,
            Reason reason,
            Urgency urgency,
            String lane,
            Language language,
            Instant promised,
            Packet packet)
            implements CaseChange {
        @Override
        public <T> T match(Function<Opened, T> onOpened, Function<Changed, T> onChanged) {
            return onOpened.apply(this);
        }
    }

    /** The same case (by id) with other values. */
    record Changed(Case now) implements CaseChange {
        @Override
        public <T> T match(Function<Opened, T> onOpened, Function<Changed, T> onChanged) {
            return onChanged.apply(this);
        }
    }
}
