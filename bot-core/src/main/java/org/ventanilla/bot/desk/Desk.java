package org.ventanilla.bot.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ventanilla.bot.answer.KnowledgeSource;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.conversation.Announcements;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.conversation.Holder;
import org.ventanilla.bot.decide.CaseChange;
import org.ventanilla.bot.decide.Ledger;
import org.ventanilla.bot.decide.Outcome;
import org.ventanilla.bot.decide.Reply;
import org.ventanilla.bot.deliver.OutboxStore;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.CaseStore;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.message.Visibility;
import org.ventanilla.bot.staff.Account;

/**
 * What agents do with cases. Each command is one transaction on the conversation, fenced by its version: of two agents who
 * take the same case, one gets it. Thread-safe.
 */
public final class Desk {
    private static final int MOST_TRIES = 5;

    private final CaseStore cases;
    private final ConversationStore conversations;
    private final Ledger ledger;
    private final OutboxStore outbox;
    private final KnowledgeSource knowledge;
    private final Announcements announcements;
    private final Clock clock;

    public Desk(
            CaseStore cases,
            ConversationStore conversations,
            Ledger ledger,
            OutboxStore outbox,
            KnowledgeSource knowledge,
            Announcements announcements,
            Clock clock) {
        this.cases = cases;
        this.conversations = conversations;
        this.ledger = ledger;
        this.outbox = outbox;
        this.knowledge = knowledge;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The agent holds the conversation from now on: the bot is silent, and what it had queued is taken back. */
    public DeskResult take(long caseId, Account agent) {
        return command(caseId, agent, (open, conversation) -> {
            if (open.state() == Case.State.TAKEN) {
                return isHeldBy(open, agent) ? unchanged(open) : refused(DeskResult.Why.HELD_BY_ANOTHER);
            }
            return change(conversation, conversation.state().heldBy(Holder.agent(agent.name())), List.of())
                    .with(open.in(Case.State.TAKEN, Optional.of(agent.name())))
                    .withdrawing();
        });
    }

    /** Says something in the agent's own words. */
    public DeskResult reply(long caseId, Account agent, String text) {
        return command(caseId, agent, (open, conversation) -> {
            if (!isHeldBy(open, agent)) {
                return refused(DeskResult.Why.NOT_HELD_BY_YOU);
            }
            Reply reply = new Reply(
                    OutgoingKind.AGENT,
                    Optional.of(agent.publicName()),
                    conversation.state().language(),
                    Content.of(PlainText.asMarkdown(text)));
            return change(conversation, conversation.state(), List.of(reply)).with(open);
        });
    }

    /** Leaves the conversation to the bot again; the case waits for whoever takes it next. */
    public DeskResult giveBack(long caseId, Account agent) {
        return command(caseId, agent, (open, conversation) -> {
            if (!isHeldBy(open, agent)) {
                return refused(DeskResult.Why.NOT_HELD_BY_YOU);
            }
            return change(
                            conversation,
                            conversation.state().heldBy(Holder.BOT),
                            says(conversation, Phrase.AGENT_RETURNED, open))
                    .with(open.in(Case.State.WAITING, Optional.empty()));
        });
    }

    /** Ends the case, and leaves the conversation to the bot. */
    public DeskResult close(long caseId, Account agent) {
        return command(caseId, agent, (open, conversation) -> {
            if (!isHeldBy(open, agent)) {
                return refused(DeskResult.Why.NOT_HELD_BY_YOU);
            }
            return change(
                            conversation,
                            conversation.state().heldBy(Holder.BOT),
                            says(conversation, Phrase.CASE_CLOSED, open))
                    .with(open.in(Case.State.CLOSED, open.agent()));
        });
    }

    /** Sends a message once more of which nobody knows whether it arrived, because the agent says so. */
    public DeskResult sendAgain(long caseId, Account agent, long outgoingId) {
        Optional<Case> found = cases.find(caseId).filter(each -> maySee(each, agent));
        if (found.isEmpty()) {
            return new DeskResult.Refused(DeskResult.Why.NOT_FOUND);
        }
        Case open = found.get();
        if (!isHeldBy(open, agent)) {
            return new DeskResult.Refused(DeskResult.Why.NOT_HELD_BY_YOU);
        }
        if (!outbox.sendAgain(open.conversationId(), outgoingId, clock.instant())) {
            return new DeskResult.Refused(DeskResult.Why.NOT_FOUND);
        }
        announcements.changed(open.conversationId());
        return new DeskResult.Done(open);
    }

    /** Whether a case is in one of the agent's lanes, or in the agent's own hands. */
    public static boolean maySee(Case found, Account agent) {
        return agent.lanes().contains(found.lane()) || isHeldBy(found, agent);
    }

    private DeskResult command(long caseId, Account agent, BiFunction<Case, Conversation, Command> rule) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<Case> found = cases.find(caseId).filter(each -> maySee(each, agent));
            Optional<Conversation> conversation = found.flatMap(each -> conversations.find(each.conversationId()));
            if (found.isEmpty() || conversation.isEmpty()) {
                return new DeskResult.Refused(DeskResult.Why.NOT_FOUND);
            }
            if (found.get().state() == Case.State.CLOSED) {
                return new DeskResult.Refused(DeskResult.Why.CLOSED);
            }
            Optional<DeskResult> result = commit(rule.apply(found.get(), conversation.get()));
            if (result.isPresent()) {
                return result.get();
            }
        }
        return new DeskResult.Refused(DeskResult.Why.BUSY);
    }

    /** Empty when the conversation has changed meanwhile. */
    private Optional<DeskResult> commit(Command command) {
        if (command.outcome().isEmpty()) {
            return Optional.of(command.result());
        }
        Outcome outcome = command.outcome().get();
        if (ledger.commit(outcome, Optional.empty()) == Ledger.Commit.STALE) {
            return Optional.empty();
        }
        announcements.changed(outcome.before().id());
        return Optional.of(command.result());
    }

    /** What a command does: an outcome to commit, or nothing; and what the agent is told then. */
    private record Command(Optional<Outcome> outcome, DeskResult result) {
        Command with(Case now) {
            return new Command(outcome.map(each -> each.with(new CaseChange.Changed(now))), new DeskResult.Done(now));
        }

        Command withdrawing() {
            return new Command(outcome.map(Outcome::withdrawingQueued), result);
        }
    }

    private Command change(Conversation before, ConversationState after, List<Reply> replies) {
        Outcome outcome = Outcome.of(before, after, replies, clock.instant());
        return new Command(Optional.of(outcome), new DeskResult.Refused(DeskResult.Why.NOT_FOUND));
    }

    private static Command refused(DeskResult.Why why) {
        return new Command(Optional.empty(), new DeskResult.Refused(why));
    }

    private static Command unchanged(Case open) {
        return new Command(Optional.empty(), new DeskResult.Done(open));
    }

    private static boolean isHeldBy(Case open, Account agent) {
        return open.state() == Case.State.TAKEN
                && open.agent().filter(agent.name()::equals).isPresent();
    }

    /** In public, nobody is told a receipt, or anything that they did not ask for. */
    private List<Reply> says(Conversation conversation, Phrase phrase, Case about) {
        return conversation.ref().visibility() == Visibility.PUBLIC
                ? List.of()
                : List.of(says(conversation.state(), phrase, about));
    }

    private Reply says(ConversationState state, Phrase phrase, Case about) {
        String text = knowledge
                .current()
                .knowledge()
                .phrases()
                .text(phrase, state.language(), Map.of("receipt", about.receipt()));
        return new Reply(OutgoingKind.ANSWER, Optional.empty(), state.language(), Content.of(text));
    }
}
