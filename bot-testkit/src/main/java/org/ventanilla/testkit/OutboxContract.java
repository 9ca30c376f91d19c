package org.ventanilla.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.bot.message.OutgoingKind.AGENT;
import static org.ventanilla.bot.message.OutgoingKind.ANSWER;
import static org.ventanilla.bot.message.OutgoingKind.NOTICE;
import static org.ventanilla.bot.message.OutgoingKind.SAFETY;
import static org.ventanilla.bot.message.OutgoingKind.SURVEY;
import static org.ventanilla.testkit.StoreTalk.NOW;
import static org.ventanilla.testkit.StoreTalk.ref;
import static org.ventanilla.testkit.StoreTalk.reply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.conversation.TranscriptEntry.Delivery;
import org.ventanilla.bot.decide.Outcome;
import org.ventanilla.bot.decide.Reply;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;

/** What every {@link org.ventanilla.bot.deliver.OutboxStore} keeps to. */
public abstract class OutboxContract extends StoreContract {
    private static final Instant LATER = NOW.plusSeconds(30);

    @Test
    void givesAMessageWithAllThatIsNeededToSendIt() {
        String id = talk.heard("ana", "hola");
        talk.say(id, reply(AGENT, "Buenas."));

        Outgoing message = talk.claim(NOW).orElseThrow();

        assertThat(message.conversationId()).isEqualTo(id);
        assertThat(message.to()).isEqualTo(ref("ana"));
        assertThat(message.seq()).isEqualTo(2);
        assertThat(message.kind()).isEqualTo(AGENT);
        assertThat(message.agent()).hasValue("Marta");
        assertThat(message.content().text()).isEqualTo("Buenas.");
        assertThat(message.attempt()).isEqualTo(1);
        assertThat(talk.deliveryOf(id, "Buenas.")).isEqualTo(Delivery.SENDING);
        assertThat(talk.claim(NOW)).isEmpty();
    }

    @Test
    void knowsWhatWasOfferedToWhom() {
        List<Button> choices = List.of(new Button("zone:1", "Centro"), new Button("zone:2", "Playa"));
        String id = talk.heard("ana", "se cortó la luz");
        talk.heard("bea", "hola");
        Content question = Content.of("¿Dónde?").with(choices);
        talk.say(id, new Reply(OutgoingKind.ANSWER, Optional.empty(), Language.SPANISH, question));
        long outgoing = talk.claim(NOW).orElseThrow().id();

        assertThat(stores.outbox().offered(StoreTalk.ref("ana"), outgoing)).contains(choices);
        assertThat(stores.outbox().offered(StoreTalk.ref("bea"), outgoing)).isEmpty();
        assertThat(stores.outbox().offered(StoreTalk.ref("ana"), outgoing + 1)).isEmpty();
    }

    @Test
    void sendsTheMostUrgentKindFirstThenTheOldest() {
        talk.say(talk.heard("1", "hola"), reply(SURVEY, "encuesta"));
        talk.say(talk.heard("2", "hola"), reply(ANSWER, "respuesta"));
        talk.say(talk.heard("3", "hola"), reply(NOTICE, "aviso"));
        talk.say(talk.heard("4", "hola"), reply(ANSWER, "otra respuesta"));
        talk.say(talk.heard("5", "hola"), reply(AGENT, "persona"));
        talk.say(talk.heard("6", "hola"), reply(SAFETY, "ayuda"));

        assertThat(claimAll()).containsExactly("ayuda", "persona", "respuesta", "otra respuesta", "aviso", "encuesta");
    }

    @Test
    void waitsForWhatWasSaidBeforeInTheSameConversation() {
        talk.say(talk.heard("ana", "hola"), reply(ANSWER, "uno"), reply(AGENT, "dos"));
        talk.say(talk.heard("bea", "hola"), reply(ANSWER, "otra"));

        Outgoing first = talk.claim(NOW).orElseThrow();
        assertThat(first.content().text()).isEqualTo("uno");
        assertThat(talk.claimedText(NOW)).hasValue("otra");
        assertThat(talk.claim(NOW)).isEmpty();
        stores.outbox().sent(first, List.of("p1"), NOW);
        assertThat(talk.claimedText(NOW)).hasValue("dos");
    }

    @Test
    void waitsBehindARetryUntilItIsDue() {
        talk.say(talk.heard("ana", "hola"), reply(ANSWER, "uno"), reply(ANSWER, "dos"));
        stores.outbox().retry(talk.claim(NOW).orElseThrow(), LATER, "429");

        assertThat(talk.claim(NOW)).isEmpty();
        Outgoing again = talk.claim(LATER).orElseThrow();
        assertThat(again.content().text()).isEqualTo("uno");
        assertThat(again.attempt()).isEqualTo(2);
    }

    @Test
    void letsSafetyTextsWaitForNobody() {
        String id = talk.heard("ana", "hola");
        talk.say(id, reply(ANSWER, "uno"));
        stores.outbox().retry(talk.claim(NOW).orElseThrow(), LATER, "429");
        talk.say(id, reply(SAFETY, "ayuda"));

        assertThat(talk.claimedText(NOW)).hasValue("ayuda");
    }

    @Test
    void leavesChannelsAloneThatCannotBeSentTo() {
        talk.say(talk.heard("ana", "hola"), reply(SAFETY, "ayuda"));

        assertThat(stores.outbox().claim("sender", Set.of("other"), NOW)).isEmpty();
        assertThat(stores.outbox().claim("sender", Set.of(), NOW)).isEmpty();
        assertThat(stores.outbox().claim("sender", Set.of("other", "test"), NOW))
                .isPresent();
    }

    @Test
    void showsWhatBecameOfAMessage() {
        String id = talk.heard("ana", "hola");
        talk.say(id, reply(ANSWER, "uno"), reply(ANSWER, "dos"));

        stores.outbox().sent(talk.claim(NOW).orElseThrow(), List.of("p1", "p2"), NOW);
        stores.outbox().rejected(talk.claim(NOW).orElseThrow(), SendResult.Reason.BLOCKED, "403", NOW);

        assertThat(talk.deliveryOf(id, "uno")).isEqualTo(Delivery.SENT);
        assertThat(talk.deliveryOf(id, "dos")).isEqualTo(Delivery.REJECTED);
        assertThat(talk.claim(LATER)).isEmpty();
    }

    @Test
    void leavesAnUncertainMessageToPeopleAndGoesOn() {
        String id = talk.heard("ana", "hola");
        talk.say(id, reply(AGENT, "uno"), reply(AGENT, "dos"));

        stores.outbox().uncertain(talk.claim(NOW).orElseThrow(), "time-out", Optional.empty(), NOW);

        assertThat(talk.deliveryOf(id, "uno")).isEqualTo(Delivery.UNCERTAIN);
        assertThat(talk.claimedText(LATER)).hasValue("dos");
        assertThat(talk.claim(LATER)).isEmpty();
    }

    @Test
    void sendsAnUncertainMessageOnceMoreWhenToldTo() {
        String id = talk.heard("ana", "hola");
        talk.say(id, reply(ANSWER, "uno"), reply(ANSWER, "dos"));
        stores.outbox().uncertain(talk.claim(NOW).orElseThrow(), "time-out", Optional.of(LATER), NOW);

        assertThat(talk.claimedText(NOW)).hasValue("dos");
        assertThat(talk.deliveryOf(id, "uno")).isEqualTo(Delivery.UNCERTAIN);
        Outgoing again = talk.claim(LATER).orElseThrow();
        assertThat(again.content().text()).isEqualTo("uno");
        stores.outbox().sent(again, List.of("p1"), LATER);
        assertThat(talk.deliveryOf(id, "uno")).isEqualTo(Delivery.SENT);
    }

    @Test
    void keepsADoubtThroughALaterRetry() {
        String id = talk.heard("ana", "hola");
        talk.say(id, reply(ANSWER, "uno"));
        stores.outbox().uncertain(talk.claim(NOW).orElseThrow(), "time-out", Optional.of(NOW), NOW);
        stores.outbox().retry(talk.claim(NOW).orElseThrow(), LATER, "429");

        assertThat(talk.deliveryOf(id, "uno")).isEqualTo(Delivery.UNCERTAIN);
        assertThat(talk.claim(LATER).orElseThrow().attempt()).isEqualTo(3);
    }

    @Test
    void sendsAgainWhatAnAgentWantsSentAgain() {
        String id = talk.heard("ana", "hola");
        talk.say(id, reply(AGENT, "uno"));
        Outgoing message = talk.claim(NOW).orElseThrow();
        assertThat(stores.outbox().sendAgain(id, message.id(), NOW)).isFalse();
        stores.outbox().uncertain(message, "time-out", Optional.empty(), NOW);

        assertThat(stores.outbox().sendAgain(id, message.id(), NOW)).isTrue();
        assertThat(stores.outbox().sendAgain(id, message.id(), NOW)).isFalse();
        assertThat(stores.outbox().sendAgain(id, -1, NOW)).isFalse();
        assertThat(talk.claim(NOW).orElseThrow().id()).isEqualTo(message.id());
    }

    @Test
    void sendsAgainABotsMessageThatAnAgentWantsSentAgain() {
        String id = talk.heard("ana", "hola");
        talk.say(id, reply(ANSWER, "uno"));
        Outgoing message = talk.claim(NOW).orElseThrow();
        stores.outbox().rejected(message, SendResult.Reason.QUOTA, "403", NOW);
        talk.commit(talk.take(id, "marta"));
        stores.outbox().sendAgain(id, message.id(), NOW);

        assertThat(talk.claimedText(NOW)).hasValue("uno");
    }

    @Test
    void ignoresALateWordAboutAnEarlierAttempt() {
        String id = talk.heard("ana", "hola");
        talk.say(id, reply(ANSWER, "uno"));
        Outgoing first = talk.claim(NOW).orElseThrow();
        stores.outbox().retry(first, NOW, "reset");
        Outgoing second = talk.claim(NOW).orElseThrow();

        stores.outbox().rejected(first, SendResult.Reason.GONE, "late", NOW);
        assertThat(talk.deliveryOf(id, "uno")).isEqualTo(Delivery.SENDING);
        stores.outbox().sent(second, List.of(), NOW);
        stores.outbox().uncertain(second, "late", Optional.of(NOW), NOW);
        assertThat(talk.deliveryOf(id, "uno")).isEqualTo(Delivery.SENT);
        assertThat(talk.claim(LATER)).isEmpty();
    }

    @Test
    void isSilentWhileAnAgentHoldsTheConversation() {
        String id = talk.heard("ana", "hola");
        talk.say(id, reply(ANSWER, "uno"), reply(NOTICE, "aviso"), reply(SAFETY, "ayuda"), reply(AGENT, "persona"));
        talk.commit(talk.take(id, "marta"));

        assertThat(claimAll()).containsExactly("ayuda", "persona");
        assertThat(talk.deliveryOf(id, "uno")).isEqualTo(Delivery.WITHDRAWN);
        assertThat(talk.deliveryOf(id, "aviso")).isEqualTo(Delivery.WITHDRAWN);
    }

    @Test
    void doesNotRepeatAnUncertainMessageWhileAnAgentHoldsTheConversation() {
        String id = talk.heard("ana", "hola");
        talk.say(id, reply(ANSWER, "uno"));
        stores.outbox().uncertain(talk.claim(NOW).orElseThrow(), "time-out", Optional.of(LATER), NOW);
        talk.commit(talk.take(id, "marta").withdrawingQueued());

        assertThat(talk.claim(LATER)).isEmpty();
        assertThat(talk.deliveryOf(id, "uno")).isEqualTo(Delivery.UNCERTAIN);
    }

    @Test
    void knowsWhatAnEarlierRunWasSending() {
        String id = talk.heard("ana", "hola");
        talk.say(id, reply(ANSWER, "uno"));
        Outgoing message = talk.claim(NOW).orElseThrow();

        assertThat(stores.outbox().abandoned("another")).isEmpty();
        assertThat(stores.outbox().abandoned("sender")).containsExactly(message);
        stores.outbox().uncertain(message, "the sender ended", Optional.of(LATER), NOW);
        assertThat(stores.outbox().abandoned("sender")).isEmpty();
        assertThat(talk.claim(LATER)).isPresent();
    }

    @Test
    void givesAMessageToOneOfEightSenders() {
        int conversations = 40;
        for (int i = 0; i < conversations; i++) {
            talk.say(talk.heard("c" + i, "hola"), reply(ANSWER, "uno"), reply(ANSWER, "dos"));
        }

        List<Long> sent = Together.run(8, sender -> this::sendAll).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(sent).doesNotHaveDuplicates().hasSize(2 * conversations);
    }

    @Test
    void afterATakeNothingOfTheBotLeaves() {
        for (int round = 0; round < 40; round++) {
            String id = talk.heard("c" + round, "hola");
            talk.say(id, reply(ANSWER, "uno"));
            Outcome take = talk.take(id, "marta");

            Together.run(2, thread -> thread == 0 ? () -> talk.claim(NOW).isPresent() : () -> takeThenClaim(take));

            assertThat(talk.deliveryOf(id, "uno")).isIn(Delivery.SENDING, Delivery.WITHDRAWN);
        }
    }

    private boolean takeThenClaim(Outcome take) {
        talk.commit(take);
        assertThat(talk.claim(NOW)).isEmpty();
        return true;
    }

    private List<Long> sendAll() {
        List<Long> sent = new ArrayList<>();
        for (Optional<Outgoing> next = talk.claim(NOW); next.isPresent(); next = talk.claim(NOW)) {
            sent.add(next.get().id());
            stores.outbox().sent(next.get(), List.of(), NOW);
        }
        return sent;
    }

    private List<String> claimAll() {
        List<String> texts = new ArrayList<>();
        for (Optional<Outgoing> next = talk.claim(NOW); next.isPresent(); next = talk.claim(NOW)) {
            texts.add(next.get().content().text());
            stores.outbox().sent(next.get(), List.of(), NOW);
        }
        return texts;
    }
}
