package org.ventanilla.x;

import java.util.Optional;
import org.ventanilla.bot.message.InboundEvent;

/**
 * Something that came in.
 *
 * @param summons the right to one public reply that comes with it
 */
record Incoming(InboundEvent event, Optional<Summons> summons) {
    static Incoming of(InboundEvent event) {
        return new Incoming(event, Optional.empty());
    }
}
