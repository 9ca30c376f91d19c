package org.ventanilla.bot.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ventanilla.bot.conversation.Lease;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Source;
import org.ventanilla.bot.message.Visibility;

/**
 * Lets an outcome say all it says in one message where messages are counted. Only what is of the same kind, by the same
 * voice and from the same source is joined, and only in private: in public each reply has its own place. Thread-safe.
 */
public final class OneMessage implements Ledger {
    private final Ledger ledger;
    private final Set<String> channels;

    /** @param channels those on which messages are scarce */
    public OneMessage(Ledger ledger, Set<String> channels) {
        this.ledger = ledger;
        this.channels = Set.copyOf(channels);
    }

    @Override
    public Commit commit(Outcome outcome, Optional<Lease> lease) {
        ConversationRef ref = outcome.before().ref();
        boolean scarce = channels.contains(ref.channel()) && ref.visibility() == Visibility.PRIVATE;
        return ledger.commit(scarce ? joined(outcome) : outcome, lease);
    }

    private static Outcome joined(Outcome outcome) {
        List<Reply> replies = new ArrayList<>();
        for (Reply reply : outcome.replies()) {
            int last = replies.size() - 1;
            if (last >= 0 && goTogether(replies.get(last), reply)) {
                replies.set(last, joined(replies.get(last), reply));
            } else {
                replies.add(reply);
            }
        }
        return new Outcome(
                outcome.before(),
                outcome.after(),
                outcome.handled(),
                outcome.quarantined(),
                replies,
                outcome.caseChange(),
                outcome.trace(),
                outcome.reports(),
                outcome.withdrawQueued(),
                outcome.at());
    }

    private static boolean goTogether(Reply one, Reply other) {
        Optional<Source> first = one.content().source();
        Optional<Source> second = other.content().source();
        boolean sameSource = first.isEmpty() || second.isEmpty() || first.equals(second);
        return one.kind() == other.kind() && one.agent().equals(other.agent()) && sameSource;
    }

    private static Reply joined(Reply one, Reply other) {
        Set<Button> buttons = new LinkedHashSet<>(one.content().buttons());
        buttons.addAll(other.content().buttons());
        Content content = new Content(
                one.content().text() + "\n\n" + other.content().text(),
                Optional.empty(),
                List.copyOf(buttons),
                one.content().source().or(() -> other.content().source()));
        return new Reply(one.kind(), one.agent(), other.language(), content);
    }
}
