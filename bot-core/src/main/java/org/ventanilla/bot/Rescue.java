package org.ventanilla.bot;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.answer.KnowledgeSource;
import org.ventanilla.bot.channel.SendResult.Reason;
import org.ventanilla.bot.channel.SendResult.Rejected;
import org.ventanilla.bot.conversation.Announcements;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.decide.Ledger;
import org.ventanilla.bot.decide.Undelivered;
import org.ventanilla.bot.deliver.Refusals;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.CaseStore;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;

/**
 * Gives a conversation to a person when a channel refuses what the bot has to say in it: beyond a limit, without credits, to
 * somebody who takes no messages. An agent whose words are refused sees so; whoever blocked us is left in peace.
 * Thread-safe.
 */
public final class Rescue implements Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Rescue.class);
    private static final Set<OutgoingKind> REPLIES = Set.of(OutgoingKind.SAFETY, OutgoingKind.ANSWER);
    private static final Set<Reason> NOBODY_THERE = Set.of(Reason.BLOCKED, Reason.GONE, Reason.MIGRATED);
    private static final int MOST_TRIES = 5;

    private final ConversationStore conversations;
    private final CaseStore cases;
    private final Ledger ledger;
    private final KnowledgeSource knowledge;
    private final Supplier<String> receipts;
    private final Announcements announcements;
    private final Clock clock;

    public Rescue(
            ConversationStore conversations,
            CaseStore cases,
            Ledger ledger,
            KnowledgeSource knowledge,
            Supplier<String> receipts,
            Announcements announcements,
            Clock clock) {
        this.conversations = conversations;
        this.cases = cases;
        this.ledger = ledger;
        this.knowledge = knowledge;
        this.receipts = receipts;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public void refused(Outgoing message, Rejected why) {
        if (!REPLIES.contains(message.kind()) || NOBODY_THERE.contains(why.reason())) {
            return;
        }
        for (int i = 0; i < MOST_TRIES; i++) {
            if (isInOnesHands(message.conversationId())) {
                return;
            }
        }
        LOG.error("Conversation {} kept changing; nobody was given it", message.conversationId());
    }

    /** False when the conversation has changed meanwhile. */
    private boolean isInOnesHands(String conversationId) {
        Optional<Conversation> conversation = conversations.find(conversationId);
        Optional<Case> open = cases.ofConversation(conversationId).stream()
                .filter(each -> each.state() != Case.State.CLOSED)
                .findFirst();
        if (conversation.isEmpty() || open.isPresent()) {
            return true;
        }
        Ledger.Commit commit = ledger.commit(
                Undelivered.outcome(
                        conversation.get(), open, knowledge.current().knowledge(), receipts.get(), clock.instant()),
                Optional.empty());
        if (commit == Ledger.Commit.DONE) {
            announcements.changed(conversationId);
        }
        return commit == Ledger.Commit.DONE;
    }
}
