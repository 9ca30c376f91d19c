package org.ventanilla.telegram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.channel.OfferedButtons;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Outgoing;

/** What was offered to whom: the latest messages are remembered, the others looked up. Thread-safe. */
final class Offers {
    private static final int REMEMBERED = 1_000;

    private final OfferedButtons store;
    private final Map<Long, Offer> latest = new LinkedHashMap<>();

    Offers(OfferedButtons store) {
        this.store = store;
    }

    private record Offer(ConversationRef to, List<Button> buttons) {}

    /** Whether a citizen is asked if it helped: when it is an answer with a source, not when it only leads further. */
    static boolean isRated(Outgoing message) {
        return message.agent().isEmpty() && message.content().source().isPresent();
    }

    synchronized void remember(Outgoing message) {
        latest.put(message.id(), new Offer(message.to(), message.content().buttons()));
        if (latest.size() > REMEMBERED) {
            latest.remove(latest.keySet().iterator().next());
        }
    }

    /** The id of the button that was pressed; empty when nobody offered it in this conversation. */
    Optional<String> pressed(ConversationRef conversation, Press press) {
        return of(conversation, press.outgoingId()).flatMap(buttons -> id(buttons, press));
    }

    private static Optional<String> id(List<Button> buttons, Press press) {
        if (press.isFeedback()) {
            return Optional.of("feedback:" + press.place() + ":" + press.outgoingId());
        }
        int place = Integer.parseInt(press.place());
        return place < buttons.size() ? Optional.of(buttons.get(place).id()) : Optional.empty();
    }

    /** Empty when no such message went to this conversation. */
    Optional<List<Button>> of(ConversationRef conversation, long outgoingId) {
        return remembered(outgoingId)
                .map(offer ->
                        offer.to().equals(conversation) ? Optional.of(offer.buttons()) : Optional.<List<Button>>empty())
                .orElseGet(() -> store.of(conversation, outgoingId));
    }

    private synchronized Optional<Offer> remembered(long outgoingId) {
        return Optional.ofNullable(latest.get(outgoingId));
    }
}
