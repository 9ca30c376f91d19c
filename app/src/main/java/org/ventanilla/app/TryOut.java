package org.ventanilla.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.bot.answer.KnowledgeSource;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.decide.Decision;
import org.ventanilla.bot.decide.Heard;
import org.ventanilla.bot.decide.Listening;
import org.ventanilla.bot.decide.Outcome;
import org.ventanilla.bot.decide.Reply;
import org.ventanilla.bot.decide.ReplyPolicy;
import org.ventanilla.bot.decide.Trace;
import org.ventanilla.bot.decide.Turn;
import org.ventanilla.bot.message.Citizen;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.Visibility;
import org.ventanilla.bot.understand.Explanation;
import org.ventanilla.bot.understand.Understanding;

/**
 * What the bot would make of a sentence that begins a conversation, by the same understanding and the same rules as for
 * citizens. Nothing is stored. Thread-safe.
 */
public final class TryOut {
    private static final ConversationRef NOWHERE = new ConversationRef("tryout", "tryout", "1", Visibility.PRIVATE);
    private static final Citizen NOBODY = new Citizen("1", "", Optional.empty());
    private static final String NO_RECEIPT = "0000-0000";

    private final ReplyPolicy policy = new ReplyPolicy();

    /**
     * What came of it.
     *
     * @param why one for each question, in order
     */
    public record Result(
            Understanding understanding, List<Explanation> why, Decision decision, Trace trace, List<Reply> replies) {
        public Result {
            why = List.copyOf(why);
            replies = List.copyOf(replies);
        }
    }

    /** Decides as if the sentence were the first that a citizen writes. */
    public Result of(String sentence, KnowledgeSource.Current current, Instant now) {
        Knowledge knowledge = current.knowledge();
        ConversationState fresh =
                ConversationState.fresh(knowledge.institution().defaultLanguage());
        Turn turn = new Turn(
                new Conversation("tryout", NOWHERE, NOBODY, 1, fresh),
                List.of(new PendingEvent(1, 1, event(sentence, now), now, 1)),
                Optional.empty(),
                knowledge,
                current.understander().intents().version(),
                knowledge.institution().receiptPrefix() + "-" + NO_RECEIPT,
                now);
        List<Heard> heard = Listening.to(turn, current.understander());
        Outcome outcome = policy.decide(turn, heard);
        Understanding understanding = heard.get(0).understanding();
        String beginning = sentence.substring(0, Math.min(Listening.LONGEST_TEXT, sentence.length()));
        return new Result(
                understanding,
                current.understander().explain(beginning, understanding),
                policy.decide(turn, heard.get(0)),
                outcome.trace().orElseThrow(),
                outcome.replies());
    }

    private static InboundEvent event(String sentence, Instant now) {
        return new InboundEvent.TextReceived(NOWHERE, "1", now, NOBODY, "1", sentence);
    }
}
