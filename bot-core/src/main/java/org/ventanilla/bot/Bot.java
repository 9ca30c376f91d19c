package org.ventanilla.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.answer.KnowledgeSource;
import org.ventanilla.bot.conversation.Announcements;
import org.ventanilla.bot.conversation.Backlog;
import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.conversation.Lease;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.decide.Fallback;
import org.ventanilla.bot.decide.Heard;
import org.ventanilla.bot.decide.Ledger;
import org.ventanilla.bot.decide.Listening;
import org.ventanilla.bot.decide.Outcome;
import org.ventanilla.bot.decide.ReplyPolicy;
import org.ventanilla.bot.decide.Turn;

/**
 * Answers citizens: takes up a conversation that has something new, understands it, decides, and commits the outcome. What
 * is said is then sent by the {@link org.ventanilla.bot.deliver.Outbox}. Thread-safe: any number of workers may call it.
 */
public final class Bot {
    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int MOST_ATTEMPTS = 3;

    private final ConversationStore conversations;
    private final Ledger ledger;
    private final KnowledgeSource knowledge;
    private final Supplier<String> receipts;
    private final Announcements announcements;
    private final Clock clock;
    private final String worker;
    private final Settling settling;
    private final ReplyPolicy policy = new ReplyPolicy();

    /**
     * Makes a bot that answers nothing yet.
     *
     * @param receipts gives a fresh receipt number each time
     * @param worker the name under which this process leases conversations; the same after a restart
     * @param settlingTime how long a bare greeting waits for the question that may follow it
     */
    public Bot(
            ConversationStore conversations,
            Ledger ledger,
            KnowledgeSource knowledge,
            Supplier<String> receipts,
            Announcements announcements,
            Clock clock,
            String worker,
            Duration settlingTime) {
        this.conversations = conversations;
        this.ledger = ledger;
        this.knowledge = knowledge;
        this.receipts = receipts;
        this.announcements = announcements;
        this.clock = clock;
        this.worker = worker;
        this.settling = new Settling(settlingTime);
    }

    /**
     * Answers one conversation.
     *
     * @return false when nothing waits
     */
    public boolean answerNext() {
        Optional<Lease> lease = conversations.lease(worker, LEASE, clock.instant());
        lease.ifPresent(this::answer);
        return lease.isPresent();
    }

    private void answer(Lease lease) {
        boolean again = true;
        while (again) {
            Optional<Backlog> backlog = conversations.open(lease, clock.instant());
            again = backlog.isPresent() && !answered(lease, backlog.get());
        }
    }

    /** Whether the backlog is dealt with; false when it failed and has to be opened again, which counts the attempt. */
    private boolean answered(Lease lease, Backlog backlog) {
        try {
            answer(lease, backlog);
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error(
                    "Conversation {} could not be answered",
                    backlog.conversation().id(),
                    e);
            return false;
        }
    }

    private void answer(Lease lease, Backlog backlog) {
        KnowledgeSource.Current current = knowledge.current();
        Turn turn = turn(backlog, current);
        if (isExhausted(backlog)) {
            commit(Fallback.outcome(turn, MOST_ATTEMPTS), lease);
            return;
        }
        List<Heard> heard = Listening.to(turn, current.understander());
        Optional<Instant> settled = settling.until(backlog.events(), heard, turn.now());
        if (settled.isPresent()) {
            conversations.postpone(lease, settled.get());
        } else {
            commit(policy.decide(turn, heard), lease);
        }
    }

    private Turn turn(Backlog backlog, KnowledgeSource.Current current) {
        return new Turn(
                backlog.conversation(),
                backlog.events(),
                backlog.openCase(),
                current.knowledge(),
                current.understander().intents().version(),
                receipts.get(),
                clock.instant());
    }

    private static boolean isExhausted(Backlog backlog) {
        return backlog.events().stream().mapToInt(PendingEvent::attempts).max().orElse(0) > MOST_ATTEMPTS;
    }

    private void commit(Outcome outcome, Lease lease) {
        if (ledger.commit(outcome, Optional.of(lease)) == Ledger.Commit.DONE) {
            announcements.changed(outcome.before().id());
        } else {
            LOG.info(
                    "Conversation {} changed meanwhile; it is decided anew",
                    outcome.before().id());
        }
    }
}
