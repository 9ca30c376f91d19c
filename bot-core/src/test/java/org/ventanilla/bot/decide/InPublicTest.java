package org.ventanilla.bot.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.handoff.Lanes;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.message.Privately;
import org.ventanilla.bot.message.Visibility;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;
import org.ventanilla.bot.understand.IntentScore;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.SmallTalk;
import org.ventanilla.bot.understand.Understanding;

/** Where everybody reads it: short, once, and nothing personal. */
class InPublicTest {
    private static final ConversationState FRESH = ConversationState.fresh(Language.SPANISH);

    private final ReplyPolicy policy = new ReplyPolicy();

    @Test
    void answersWithTheShortTextAndNoIntroduction() {
        Reply reply = onlyReply(decide(FRESH, asks("licencias", Certainty.ANSWER)));

        assertThat(reply.content().brief()).isPresent();
        assertThat(reply.content().text()).doesNotContain("asistente automático");
        assertThat(reply.content().buttons()).isEmpty();
    }

    @Test
    void asksWhoeverNamesPersonalDataToWriteInPrivateAndRepeatsNothing() {
        Entity rut = new Entity(Entity.Type.RUT, "12345678-5", new Evidence("12.345.678-5", 10, 22));
        Reply reply = onlyReply(decide(FRESH, text(guess("licencias", Certainty.ANSWER), List.of(), List.of(rut))));

        assertThat(reply.content().text()).contains("mensaje privado").doesNotContain("12");
        assertThat(Privately.isOfferedIn(reply.content())).isTrue();
    }

    @Test
    void asksNothingBackInPublic() {
        assertThat(onlyReply(decide(FRESH, asks("licencias", Certainty.ASK)))
                        .content()
                        .text())
                .contains("mensaje privado");
        Entity failure = new Entity(Entity.Type.FAILURE, "luz", new Evidence("x", 0, 1));
        assertThat(onlyReply(decide(FRESH, text(IntentGuess.NONE, List.of(), List.of(failure))))
                        .content()
                        .text())
                .contains("mensaje privado");
        assertThat(onlyReply(decide(FRESH, text(IntentGuess.NONE, List.of(), List.of())))
                        .content()
                        .text())
                .contains("mensaje privado");
    }

    @Test
    void opensACaseWithoutAReceiptInPublic() {
        Outcome outcome = decide(FRESH, signals("complaint"));

        assertThat(outcome.caseChange()).isPresent();
        assertThat(onlyReply(outcome).content().text()).contains("una persona").doesNotContain("MP-");
    }

    @Test
    void someoneInDangerGetsOneShortFixedTextAndARestrictedCase() {
        Outcome outcome = decide(FRESH, signals("self_harm"));

        Reply reply = onlyReply(outcome);
        assertThat(reply.kind()).isEqualTo(OutgoingKind.SAFETY);
        assertThat(reply.content().text().length()).isLessThanOrEqualTo(260);
        assertThat(reply.content().text()).contains("mensaje privado").doesNotContain("MP-", "{", "**");
        assertThat(Privately.isOfferedIn(reply.content())).isTrue();
        String lane = outcome.caseChange()
                .orElseThrow()
                .match(CaseChange.Opened::lane, changed -> changed.now().lane());
        assertThat(lane).isEqualTo(Lanes.PROTECTED);
        assertThat(decide(outcome.after(), signals("self_harm")).replies()).isEmpty();
    }

    @Test
    void leavesThanksAndOptingOutAsTheLastWord() {
        assertThat(decide(FRESH, talk(SmallTalk.THANKS)).replies()).isEmpty();
        assertThat(decide(FRESH, talk(SmallTalk.GREETING)).replies()).hasSize(1);
        Outcome out = decide(FRESH, signals("opt_out"));
        assertThat(out.replies()).isEmpty();
        assertThat(out.withdrawQueued()).isTrue();
        assertThat(out.after().optedOut()).isTrue();
    }

    private Outcome decide(ConversationState state, Heard... heard) {
        Turn turn = Sample.turn(state, Optional.empty(), heard.length);
        Conversation before = turn.conversation();
        ConversationRef ref = new ConversationRef("x", "main", "post:1:2", Visibility.PUBLIC);
        Conversation inPublic = new Conversation(before.id(), ref, before.citizen(), before.version(), before.state());
        return policy.decide(
                new Turn(
                        inPublic,
                        turn.events(),
                        turn.openCase(),
                        turn.knowledge(),
                        turn.model(),
                        turn.receipt(),
                        turn.now()),
                List.of(heard));
    }

    private static Reply onlyReply(Outcome outcome) {
        assertThat(outcome.replies()).hasSize(1);
        return outcome.replies().get(0);
    }

    private static Heard asks(String intent, Certainty certainty) {
        return text(guess(intent, certainty), List.of(), List.of());
    }

    private static IntentGuess guess(String intent, Certainty certainty) {
        return new IntentGuess(certainty, List.of(new IntentScore(intent, 0.9)));
    }

    private static Heard signals(String topic) {
        Signal signal = new Signal(topic, 1, List.of(new Evidence("x", 0, 1)));
        return text(IntentGuess.NONE, List.of(signal), List.of());
    }

    private static Heard talk(SmallTalk talk) {
        Understanding understanding =
                new Understanding(Language.SPANISH, IntentGuess.NONE, List.of(), List.of(), Optional.of(talk));
        return new Heard(Heard.Kind.TEXT, "", understanding, false);
    }

    private static Heard text(IntentGuess guess, List<Signal> signals, List<Entity> entities) {
        return new Heard(
                Heard.Kind.TEXT,
                "",
                new Understanding(Language.SPANISH, guess, signals, entities, Optional.empty()),
                false);
    }
}
