package org.ventanilla.bot.channel;

import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.ConversationRef;

/**
 * The buttons that were offered. A channel hands out ids that mean nothing elsewhere, and looks up here what a press stands
 * for: whatever a citizen's program sends, only what was offered to them can be chosen. Thread-safe.
 */
@FunctionalInterface
public interface OfferedButtons {
    /** Knows of none; for channels without buttons, and for tests. */
    OfferedButtons NONE = (conversation, outgoingId) -> Optional.empty();

    /** The buttons of one message, in order; empty when no such message went to this conversation. */
    Optional<List<Button>> of(ConversationRef conversation, long outgoingId);
}
