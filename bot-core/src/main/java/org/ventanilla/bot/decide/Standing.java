package org.ventanilla.bot.decide;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.answer.Institution;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.handoff.BusinessHours;
import org.ventanilla.bot.handoff.Lanes;
import org.ventanilla.bot.handoff.Packet;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.understand.Explanation;
import org.ventanilla.bot.understand.Question;
import org.ventanilla.bot.understand.Topic;
import org.ventanilla.bot.understand.Topic.Urgency;
import org.ventanilla.bot.understand.Understanding;

/**
 * Where a turn stands when a rule looks at it.
 *
 * @param state as the earlier things of this turn left it
 * @param openCase the same for the case
 * @param heard what is being decided on
 */
record Standing(Turn turn, ConversationState state, Optional<CaseDraft> openCase, Heard heard) {
    Knowledge knowledge() {
        return turn.knowledge();
    }

    Language language() {
        return state.language();
    }

    Understanding understanding() {
        return heard.understanding();
    }

    /** The same, as far as one of several questions goes. */
    Standing only(Question question) {
        return hearing(heard.only(question));
    }

    Standing hearing(Heard other) {
        return new Standing(turn, state, openCase, other);
    }

    /** Where the turn stands after a step that opens no case. */
    Standing after(Step step) {
        return new Standing(turn, step.after(), openCase, heard);
    }

    String say(Phrase phrase, Map<String, String> values) {
        return knowledge().phrases().text(phrase, language(), values);
    }

    String say(Phrase phrase) {
        return say(phrase, Map.of());
    }

    Content content(Phrase phrase, Map<String, String> values) {
        return Content.of(say(phrase, values));
    }

    Content content(Phrase phrase) {
        return content(phrase, Map.of());
    }

    Moments moments() {
        return new Moments(knowledge(), language(), turn.now());
    }

    /** The case as it will be when this is handed to people: as urgent and as restricted as the topics it touches. */
    CaseDraft handOver(Reason reason) {
        return handOver(
                reason,
                Topics.all(this)
                        .map(Topic::urgency)
                        .min(Comparator.naturalOrder())
                        .orElse(Urgency.NORMAL));
    }

    CaseDraft handOver(Reason reason, Urgency urgency) {
        String lane = Topics.all(this).map(Topic::lane).reduce(Lanes.GENERAL, Lanes::stricter);
        CaseDraft now = new CaseDraft(
                Optional.empty(), turn.receipt(), reason, urgency, lane, language(), promise(urgency), packet());
        return openCase.map(open -> open.adding(now)).orElse(now);
    }

    /** What a phrase needs to name a case. */
    Map<String, String> naming(CaseDraft draft) {
        return naming(draft, language());
    }

    /** The same in another language than the citizen's. */
    Map<String, String> naming(CaseDraft draft, Language in) {
        Moments moments = new Moments(knowledge(), in, turn.now());
        return Map.of("receipt", draft.receipt(), "promised", moments.day(draft.promised()));
    }

    private Instant promise(Urgency urgency) {
        Institution institution = knowledge().institution();
        BusinessHours hours = knowledge().hours();
        boolean atOnce = urgency == Urgency.URGENT && institution.replyTimes().aroundTheClock();
        return (atOnce ? hours.aroundTheClock() : hours)
                .after(turn.now(), institution.replyTimes().of(urgency));
    }

    private Packet packet() {
        List<String> status =
                state.zone().map(zone -> new StatusText(this).known(zone)).orElse(List.of());
        return new Packet(
                understanding().signals(),
                understanding().intents().scores(),
                understanding().entities(),
                state.answered(),
                state.zone(),
                status,
                heard.why().stream().map(Explanation::brief).toList());
    }
}
