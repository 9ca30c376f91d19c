package org.ventanilla.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ventanilla.testkit.StoreTalk.LEASE;
import static org.ventanilla.testkit.StoreTalk.NOW;
import static org.ventanilla.testkit.StoreTalk.opened;
import static org.ventanilla.testkit.StoreTalk.outcome;
import static org.ventanilla.testkit.StoreTalk.reply;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.conversation.Backlog;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.Holder;
import org.ventanilla.bot.conversation.Lease;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.conversation.PendingQuestion;
import org.ventanilla.bot.conversation.TranscriptEntry.Delivery;
import org.ventanilla.bot.decide.Ledger.Commit;
import org.ventanilla.bot.decide.OutageReport;
import org.ventanilla.bot.decide.Outcome;
import org.ventanilla.bot.decide.Reply;
import org.ventanilla.bot.decide.Trace;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.message.Source;
import org.ventanilla.bot.understand.IntentScore;
import org.ventanilla.bot.understand.Topic.Urgency;

/** What every {@link org.ventanilla.bot.decide.Ledger} keeps to. */
public abstract class LedgerContract extends StoreContract {
    private static final Instant EXPIRED = NOW.plus(LEASE).plusSeconds(1);

    @Test
    void commitsAllEffectsTogether() {
        String id = talk.heard("ana", "se cortó la luz");
        Lease lease = talk.lease("a", NOW);
        Backlog backlog = talk.open(lease);

        Outcome all = new Outcome(
                backlog.conversation(),
                backlog.conversation().state().in("centro"),
                backlog.events().stream().map(PendingEvent::inboxId).toList(),
                List.of(),
                List.of(reply(OutgoingKind.ANSWER, "Lo registramos.")),
                Optional.of(opened("R-1", Urgency.NORMAL, "general")),
                Optional.of(trace()),
                List.of(new OutageReport("power", "centro")),
                false,
                NOW);
        assertThat(stores.ledger().commit(all, Optional.of(lease))).isEqualTo(Commit.DONE);

        assertThat(talk.conversation(id).state().zone()).hasValue("centro");
        assertThat(talk.conversation(id).version())
                .isGreaterThan(backlog.conversation().version());
        assertThat(talk.words(id)).containsExactly("< se cortó la luz", "> Lo registramos.");
        assertThat(stores.cases().byReceipt("R-1")).isPresent();
        assertThat(stores.conversations().lease("a", LEASE, NOW)).isEmpty();
    }

    @Test
    void keepsAStateAsItIs() {
        String id = talk.heard("ana", "hola");
        ConversationState state = new ConversationState(
                Language.ENGLISH,
                Holder.agent("marta"),
                true,
                Optional.of("centro"),
                Optional.of(new PendingQuestion.WhichArticle(List.of("a", "b"))),
                Map.of("self_harm", NOW),
                List.of("a"),
                2,
                true,
                Optional.of(NOW.minusSeconds(60)));
        ConversationState asking = state.asking(new PendingQuestion.WhichZone("power"));

        talk.commit(Outcome.of(talk.conversation(id), state, List.of(), NOW));
        assertThat(talk.conversation(id).state()).isEqualTo(state);
        talk.commit(Outcome.of(talk.conversation(id), asking, List.of(), NOW));
        assertThat(talk.conversation(id).state()).isEqualTo(asking);
    }

    @Test
    void keepsContentAsItIs() {
        String id = talk.heard("ana", "hola");
        Content content = new Content(
                "**Abrimos** a las 9.",
                Optional.of("Abrimos a las 9."),
                List.of(new Button("b1", "Gracias"), new Button("b2", "¿Dónde?")),
                Optional.of(new Source("Registro civil", Optional.of("https://registro.example"), NOW)));
        talk.say(id, new Reply(OutgoingKind.ANSWER, Optional.empty(), Language.SPANISH, content));

        assertThat(talk.claim(NOW).orElseThrow().content()).isEqualTo(content);
    }

    @Test
    void leavesWhatCameInMeanwhileForTheNextTurn() {
        talk.heard("ana", "hola");
        Lease lease = talk.lease("a", NOW);
        Backlog backlog = talk.open(lease);
        String id = talk.heard("ana", "¿están?");

        assertThat(stores.ledger().commit(outcome(backlog, reply(OutgoingKind.ANSWER, "¡Hola!")), Optional.of(lease)))
                .isEqualTo(Commit.DONE);

        assertThat(talk.words(id)).containsExactly("< hola", "< ¿están?", "> ¡Hola!");
        assertThat(talk.open(talk.lease("b", NOW)).events())
                .extracting(event -> StoreTalk.textOf(event.event()))
                .containsExactly("¿están?");
    }

    @Test
    void refusesADecisionOnWhatWasEditedMeanwhile() {
        talk.heard("ana", "a que ora abren");
        Lease lease = talk.lease("a", NOW);
        Backlog backlog = talk.open(lease);
        stores.inbox().accept(StoreTalk.edit("ana", "edit-1", "m1", "¿a qué hora cierran?"), Language.SPANISH, NOW);

        assertThat(stores.ledger().commit(outcome(backlog, reply(OutgoingKind.ANSWER, "A las 8.")), Optional.of(lease)))
                .isEqualTo(Commit.STALE);
        assertThat(talk.open(talk.lease("a", NOW)).events()).hasSize(2);
    }

    @Test
    void refusesADecisionOnAnOlderVersion() {
        String id = talk.heard("ana", "hola");
        Lease lease = talk.lease("a", NOW);
        Backlog backlog = talk.open(lease);
        talk.commit(talk.take(id, "marta"));

        assertThat(stores.ledger().commit(outcome(backlog, reply(OutgoingKind.ANSWER, "¡Hola!")), Optional.of(lease)))
                .isEqualTo(Commit.STALE);

        assertThat(talk.words(id)).containsExactly("< hola");
        assertThat(talk.conversation(id).state().holder()).isEqualTo(Holder.agent("marta"));
    }

    @Test
    void takesARefusedTurnUpAgainAtOnceAndDoesNotCountIt() {
        String id = talk.heard("ana", "hola");
        Lease lease = talk.lease("a", NOW);
        Backlog backlog = talk.open(lease);
        talk.commit(talk.take(id, "marta"));
        stores.ledger().commit(outcome(backlog), Optional.of(lease));

        Backlog again = talk.open(talk.lease("b", NOW));
        assertThat(again.events()).extracting(PendingEvent::attempts).containsExactly(1);
        assertThat(again.conversation().state().holder()).isEqualTo(Holder.agent("marta"));
    }

    @Test
    void refusesALeaseThatRanOutAndWasGivenToAnother() {
        String id = talk.heard("ana", "hola");
        Lease lost = talk.lease("a", NOW);
        Backlog slow = talk.open(lost);
        Lease next = talk.lease("b", EXPIRED);

        assertThat(stores.ledger().commit(outcome(slow, reply(OutgoingKind.ANSWER, "tarde")), Optional.of(lost)))
                .isEqualTo(Commit.STALE);
        Backlog quick = talk.open(next);
        assertThat(stores.ledger().commit(outcome(quick, reply(OutgoingKind.ANSWER, "a tiempo")), Optional.of(next)))
                .isEqualTo(Commit.DONE);
        assertThat(talk.words(id)).containsExactly("< hola", "> a tiempo");
    }

    @Test
    void acceptsALeaseThatRanOutWhenNobodyElseHasIt() {
        String id = talk.heard("ana", "hola");
        Lease lease = talk.lease("a", NOW);
        Backlog backlog = talk.open(lease);
        Outcome slow = new Outcome(
                backlog.conversation(),
                backlog.conversation().state(),
                List.of(backlog.events().get(0).inboxId()),
                List.of(),
                List.of(reply(OutgoingKind.ANSWER, "¡Hola!")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                EXPIRED);

        assertThat(stores.ledger().commit(slow, Optional.of(lease))).isEqualTo(Commit.DONE);
        assertThat(talk.words(id)).containsExactly("< hola", "> ¡Hola!");
    }

    @Test
    void commitsATurnOnce() {
        String id = talk.heard("ana", "hola");
        Lease lease = talk.lease("a", NOW);
        Outcome outcome = outcome(talk.open(lease), reply(OutgoingKind.ANSWER, "¡Hola!"));

        assertThat(stores.ledger().commit(outcome, Optional.of(lease))).isEqualTo(Commit.DONE);
        assertThat(stores.ledger().commit(outcome, Optional.of(lease))).isEqualTo(Commit.STALE);
        assertThat(stores.ledger().commit(outcome, Optional.empty())).isEqualTo(Commit.STALE);
        assertThat(talk.words(id)).containsExactly("< hola", "> ¡Hola!");
    }

    @Test
    void refusesToHandleAnEventThatIsHandled() {
        String id = talk.heard("ana", "hola");
        Lease lease = talk.lease("a", NOW);
        Backlog backlog = talk.open(lease);
        stores.ledger().commit(outcome(backlog), Optional.of(lease));

        Conversation now = talk.conversation(id);
        Outcome twice =
                outcome(new Backlog(now, backlog.events(), Optional.empty()), reply(OutgoingKind.ANSWER, "otra vez"));
        assertThat(stores.ledger().commit(twice, Optional.empty())).isEqualTo(Commit.STALE);
        assertThat(talk.words(id)).containsExactly("< hola");
        assertThat(talk.conversation(id)).isEqualTo(now);
    }

    @Test
    void letsOneOfTwoAgentsTakeAConversation() {
        String id = talk.heard("ana", "hola");
        List<Outcome> takes = List.of(talk.take(id, "marta"), talk.take(id, "pedro"));

        List<Commit> commits =
                Together.run(2, agent -> () -> stores.ledger().commit(takes.get(agent), Optional.empty()));

        assertThat(commits).containsExactlyInAnyOrder(Commit.DONE, Commit.STALE);
        String winner = commits.get(0) == Commit.DONE ? "marta" : "pedro";
        assertThat(talk.conversation(id).state().holder()).isEqualTo(Holder.agent(winner));
    }

    @Test
    void leavesAWorkersLeaseAloneWhenAnAgentCommands() {
        String id = talk.heard("ana", "hola");
        talk.lease("a", NOW);
        talk.say(id, reply(OutgoingKind.AGENT, "Buenas."));

        assertThat(stores.conversations().lease("b", LEASE, NOW)).isEmpty();
    }

    @Test
    void doesNotEndAWaitWhenAnAgentCommands() {
        String id = talk.heard("ana", "hola");
        stores.conversations().postpone(talk.lease("a", NOW), NOW.plusSeconds(1));
        talk.say(id, reply(OutgoingKind.AGENT, "Buenas."));

        assertThat(stores.conversations().lease("b", LEASE, NOW)).isEmpty();
        assertThat(stores.conversations().lease("b", LEASE, NOW.plusSeconds(1))).isPresent();
    }

    @Test
    void putsAPoisonousEventAside() {
        talk.heard("ana", "veneno");
        Lease lease = talk.lease("a", NOW);
        Backlog backlog = talk.open(lease);
        Outcome aside = new Outcome(
                backlog.conversation(),
                backlog.conversation().state(),
                List.of(),
                List.of(backlog.events().get(0).inboxId()),
                List.of(reply(OutgoingKind.ANSWER, "Lo verá una persona.")),
                Optional.of(opened("R-1", Urgency.HIGH, "general")),
                Optional.empty(),
                List.of(),
                false,
                NOW);
        assertThat(stores.ledger().commit(aside, Optional.of(lease))).isEqualTo(Commit.DONE);

        assertThat(stores.conversations().lease("a", LEASE, EXPIRED)).isEmpty();
        assertThat(talk.words(backlog.conversation().id())).contains("< veneno", "> Lo verá una persona.");
    }

    @Test
    void withdrawsWhatTheBotHasQueued() {
        String id = talk.heard("ana", "hola");
        talk.say(
                id,
                reply(OutgoingKind.ANSWER, "respuesta"),
                reply(OutgoingKind.NOTICE, "aviso"),
                reply(OutgoingKind.SAFETY, "ayuda"),
                reply(OutgoingKind.AGENT, "persona"));

        talk.commit(talk.take(id, "marta").withdrawingQueued());

        assertThat(talk.deliveryOf(id, "respuesta")).isEqualTo(Delivery.WITHDRAWN);
        assertThat(talk.deliveryOf(id, "aviso")).isEqualTo(Delivery.WITHDRAWN);
        assertThat(talk.deliveryOf(id, "ayuda")).isEqualTo(Delivery.READY);
        assertThat(talk.deliveryOf(id, "persona")).isEqualTo(Delivery.READY);
    }

    @Test
    void withdrawsNothingOfTheSameOutcome() {
        String id = talk.heard("ana", "hola");
        talk.say(id, reply(OutgoingKind.ANSWER, "vieja"));
        talk.commit(talk.command(id, reply(OutgoingKind.ANSWER, "nueva")).withdrawingQueued());

        assertThat(talk.claimedText(NOW)).hasValue("nueva");
    }

    @Test
    void opensOneCaseAConversationAndChangesNothingWhenItCannot() {
        String id = talk.heard("ana", "hola");
        talk.commit(talk.command(id).with(opened("R-1", Urgency.NORMAL, "general")));
        Conversation before = talk.conversation(id);

        Outcome second = talk.command(id, reply(OutgoingKind.ANSWER, "otro caso"))
                .with(opened("R-2", Urgency.NORMAL, "general"));
        assertThatThrownBy(() -> stores.ledger().commit(second, Optional.empty()))
                .isInstanceOf(RuntimeException.class);

        assertThat(talk.conversation(id)).isEqualTo(before);
        assertThat(talk.words(id)).containsExactly("< hola");
        Case first = stores.cases().byReceipt("R-1").orElseThrow();
        talk.commit(talk.command(id).with(StoreTalk.changed(first, Case.State.CLOSED, Optional.empty())));
        talk.commit(talk.command(id).with(opened("R-3", Urgency.NORMAL, "general")));
    }

    private static Trace trace() {
        return new Trace(
                "status",
                "status",
                "k1",
                "m1",
                Language.SPANISH,
                List.of("cut-1"),
                List.of(new IntentScore("status.power", 0.9)),
                List.of("power"));
    }
}
