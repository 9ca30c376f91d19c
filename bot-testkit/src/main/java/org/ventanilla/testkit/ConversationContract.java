package org.ventanilla.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.testkit.StoreTalk.LEASE;
import static org.ventanilla.testkit.StoreTalk.NOW;
import static org.ventanilla.testkit.StoreTalk.ref;
import static org.ventanilla.testkit.StoreTalk.reply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.conversation.Backlog;
import org.ventanilla.bot.conversation.Lease;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.conversation.TranscriptEntry;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.understand.Topic.Urgency;

/** What every {@link org.ventanilla.bot.conversation.ConversationStore} keeps to. */
public abstract class ConversationContract extends StoreContract {
    private static final Instant LATER = NOW.plusSeconds(1);
    private static final Instant EXPIRED = NOW.plus(LEASE).plusSeconds(1);

    @Test
    void knowsNoConversationThatNeverWas() {
        assertThat(stores.conversations().find("nobody")).isEmpty();
        assertThat(stores.conversations().find(ref("nobody"))).isEmpty();
        assertThat(stores.conversations().transcript("nobody", 0, 10)).isEmpty();
    }

    @Test
    void leasesAConversationToOneWorkerOnly() {
        String id = talk.heard("ana", "hola");

        assertThat(talk.lease("a", NOW).conversationId()).isEqualTo(id);
        assertThat(stores.conversations().lease("b", LEASE, NOW)).isEmpty();
    }

    @Test
    void leasesNothingWhenNothingWaits() {
        talk.heard("ana", "hola");
        talk.answered();

        assertThat(stores.conversations().lease("a", LEASE, LATER)).isEmpty();
    }

    @Test
    void leasesTheLongestWaitingFirst() {
        String second = talk.heard("bea", "hola", NOW.plusMillis(1));
        String first = talk.heard("ana", "hola", NOW);
        talk.heard("ana", "¿están?", NOW.plusMillis(2));

        assertThat(talk.lease("a", LATER).conversationId()).isEqualTo(first);
        assertThat(talk.lease("a", LATER).conversationId()).isEqualTo(second);
    }

    @Test
    void leasesEachConversationToOneOfEightWorkers() {
        for (int i = 0; i < 20; i++) {
            talk.heard("c" + i, "hola");
        }

        List<Long> leased = Together.run(8, worker -> () -> {
            long count = 0;
            while (stores.conversations().lease("w" + worker, LEASE, NOW).isPresent()) {
                count++;
            }
            return count;
        });

        assertThat(leased.stream().mapToLong(Long::longValue).sum()).isEqualTo(20);
    }

    @Test
    void opensAllThatWaitsInOrder() {
        talk.heard("ana", "hola");
        talk.heard("bea", "buenas");
        talk.heard("ana", "¿a qué hora abren?");

        Backlog backlog = talk.open(talk.lease("a", NOW));

        assertThat(backlog.conversation().ref()).isEqualTo(ref("ana"));
        assertThat(backlog.events()).extracting(PendingEvent::seq).containsExactly(1L, 2L);
        assertThat(backlog.events())
                .extracting(event -> StoreTalk.textOf(event.event()))
                .containsExactly("hola", "¿a qué hora abren?");
        assertThat(backlog.events()).extracting(PendingEvent::received).containsOnly(NOW);
        assertThat(backlog.openCase()).isEmpty();
    }

    @Test
    void opensWithTheCaseThatIsNotClosed() {
        String id = talk.heard("ana", "hola");
        talk.commit(talk.command(id).with(StoreTalk.opened("R-1", Urgency.NORMAL, "general")));

        assertThat(talk.open(talk.lease("a", NOW)).openCase().orElseThrow().receipt())
                .isEqualTo("R-1");
    }

    @Test
    void countsAnAttemptBeforeItIsMade() {
        talk.heard("ana", "hola");
        assertThat(attempts(talk.open(talk.lease("a", NOW)))).containsExactly(1);
        talk.heard("ana", "¿están?");

        assertThat(attempts(talk.open(talk.lease("b", EXPIRED)))).containsExactly(2, 1);
    }

    @Test
    void givesAnExpiredLeaseToTheNextWithAGreaterToken() {
        String id = talk.heard("ana", "hola");
        Lease lost = talk.lease("a", NOW);
        assertThat(stores.conversations().lease("b", LEASE, LATER)).isEmpty();

        Lease next = talk.lease("b", EXPIRED);

        assertThat(next.conversationId()).isEqualTo(id);
        assertThat(next.token()).isGreaterThan(lost.token());
    }

    @Test
    void opensNothingOnALostLease() {
        talk.heard("ana", "hola");
        Lease lost = talk.lease("a", NOW);
        Lease next = talk.lease("b", EXPIRED);

        assertThat(stores.conversations().open(lost, EXPIRED)).isEmpty();
        assertThat(attempts(talk.open(next))).containsExactly(1);
    }

    @Test
    void postponesWithoutCountingTheAttempt() {
        talk.heard("ana", "hola");
        Lease lease = talk.lease("a", NOW);
        talk.open(lease);
        stores.conversations().postpone(lease, LATER);

        assertThat(stores.conversations().lease("a", LEASE, NOW)).isEmpty();
        assertThat(attempts(talk.open(talk.lease("a", LATER)))).containsExactly(1);
    }

    @Test
    void postponesWhatWasNeverOpened() {
        talk.heard("ana", "hola");
        stores.conversations().postpone(talk.lease("a", NOW), LATER);

        assertThat(stores.conversations().lease("a", LEASE, NOW)).isEmpty();
        assertThat(attempts(talk.open(talk.lease("a", LATER)))).containsExactly(1);
    }

    @Test
    void aFurtherMessageEndsTheWait() {
        talk.heard("ana", "hola");
        Lease lease = talk.lease("a", NOW);
        talk.open(lease);
        stores.conversations().postpone(lease, LATER);
        talk.heard("ana", "¿a qué hora abren?", NOW.plusMillis(100));

        assertThat(attempts(talk.open(talk.lease("a", NOW.plusMillis(100))))).containsExactly(1, 1);
    }

    @Test
    void aMessageThatCameJustBeforeThePostponementEndsTheWaitToo() {
        talk.heard("ana", "hola");
        Lease lease = talk.lease("a", NOW);
        talk.open(lease);
        talk.heard("ana", "¿a qué hora abren?", NOW);
        stores.conversations().postpone(lease, LATER);

        assertThat(attempts(talk.open(talk.lease("a", NOW)))).containsExactly(1, 1);
    }

    @Test
    void aFurtherMessageDoesNotMakeAWaitLonger() {
        talk.heard("ana", "hola", NOW);
        talk.heard("bea", "hola", NOW.plusMillis(1));
        String id = talk.heard("ana", "¿están?", NOW.plusMillis(2));

        assertThat(talk.lease("a", LATER).conversationId()).isEqualTo(id);
    }

    @Test
    void postponesNothingOnALostLease() {
        talk.heard("ana", "hola");
        Lease lost = talk.lease("a", NOW);
        Lease next = talk.lease("b", EXPIRED);
        stores.conversations().postpone(lost, EXPIRED.plusSeconds(60));

        assertThat(attempts(talk.open(next))).containsExactly(1);
    }

    @Test
    void givesBackWhatAnEarlierRunHeld() {
        talk.heard("ana", "hola");
        talk.heard("bea", "hola");
        Lease gone = talk.lease("a", NOW);
        talk.open(gone);
        talk.lease("b", NOW);

        stores.conversations().releaseAll("a");

        assertThat(stores.conversations().open(gone, NOW)).isEmpty();
        assertThat(attempts(talk.open(talk.lease("a", NOW)))).containsExactly(2);
        assertThat(stores.conversations().lease("a", LEASE, NOW)).isEmpty();
    }

    @Test
    void readsATranscriptInOrderFromAPlaceOn() {
        String id = talk.heard("ana", "hola");
        talk.answered(reply(OutgoingKind.ANSWER, "¡Hola!"), reply(OutgoingKind.SURVEY, "¿Le sirvió?"));
        talk.heard("ana", "sí");

        assertThat(talk.words(id)).containsExactly("< hola", "> ¡Hola!", "> ¿Le sirvió?", "< sí");
        assertThat(stores.conversations().transcript(id, 1, 2))
                .extracting(TranscriptEntry::seq)
                .containsExactly(2L, 3L);
    }

    @Test
    void tellsWhoSaidWhatInATranscript() {
        String id = talk.heard("ana", "hola");
        talk.say(id, reply(OutgoingKind.AGENT, "Soy Marta."));

        TranscriptEntry.Said said = talk.transcript(id)
                .get(1)
                .match(heard -> Optional.<TranscriptEntry.Said>empty(), Optional::of)
                .orElseThrow();
        assertThat(said.agent()).hasValue("Marta");
        assertThat(said.kind()).isEqualTo(OutgoingKind.AGENT);
        assertThat(said.delivery()).isEqualTo(TranscriptEntry.Delivery.READY);
        assertThat(said.at()).isEqualTo(NOW);
    }

    private static List<Integer> attempts(Backlog backlog) {
        return backlog.events().stream().map(PendingEvent::attempts).toList();
    }
}
