package org.ventanilla.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.testkit.StoreTalk.LEASE;
import static org.ventanilla.testkit.StoreTalk.NOW;
import static org.ventanilla.testkit.StoreTalk.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.conversation.Backlog;
import org.ventanilla.bot.conversation.Lease;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.conversation.TranscriptEntry;
import org.ventanilla.bot.decide.Ledger.Commit;
import org.ventanilla.bot.decide.Outcome;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;

/** What all stores keep to together, while many work on them at once. */
public abstract class WorkContract extends StoreContract {
    private static final int WORKERS = 8;
    private static final int CONVERSATIONS = 20;
    private static final int MESSAGES = 500;

    /** Messages come in on two threads while eight workers answer and send, one message at a time. */
    @Test
    void decidesEachMessageOnceAndAnswersInOrder() {
        AtomicInteger left = new AtomicInteger(MESSAGES);
        List<List<String>> sent = Together.run(WORKERS + 2, thread -> () -> {
            if (thread >= WORKERS) {
                receive(thread - WORKERS);
                return List.of();
            }
            return work("w" + thread, left);
        });

        Map<String, List<Integer>> answered = new HashMap<>();
        for (String id : conversations()) {
            answered.put(id, answers(id));
        }
        assertThat(answered).hasSize(CONVERSATIONS);
        int each = MESSAGES / CONVERSATIONS;
        assertThat(answered.values())
                .allSatisfy(numbers -> assertThat(numbers)
                        .containsExactlyElementsOf(
                                IntStream.range(0, each).boxed().toList()));
        assertThat(sent.stream().flatMap(List::stream)).doesNotHaveDuplicates().hasSize(MESSAGES);
    }

    private void receive(int half) {
        for (int i = 0; i < MESSAGES / CONVERSATIONS; i++) {
            for (int c = half; c < CONVERSATIONS; c += 2) {
                talk.heard("c" + c, String.valueOf(i));
            }
        }
    }

    private List<String> work(String worker, AtomicInteger left) {
        List<String> sent = new ArrayList<>();
        while (left.get() > 0) {
            stores.conversations().lease(worker, LEASE, NOW).ifPresent(this::answerOne);
            send(worker).ifPresent(text -> {
                sent.add(text);
                left.decrementAndGet();
            });
        }
        return sent;
    }

    /** Answers the first of the waiting messages with its own number; the others wait for the next turn. */
    private void answerOne(Lease lease) {
        Backlog backlog = stores.conversations().open(lease, NOW).orElseThrow();
        PendingEvent first = backlog.events().get(0);
        Outcome outcome = new Outcome(
                backlog.conversation(),
                backlog.conversation().state(),
                List.of(first.inboxId()),
                List.of(),
                List.of(reply(OutgoingKind.ANSWER, StoreTalk.textOf(first.event()))),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                NOW);
        assertThat(stores.ledger().commit(outcome, Optional.of(lease))).isEqualTo(Commit.DONE);
    }

    private Optional<String> send(String worker) {
        Optional<Outgoing> message = stores.outbox().claim(worker, StoreTalk.CHANNELS, NOW);
        message.ifPresent(claimed -> stores.outbox().sent(claimed, List.of(), NOW));
        return message.map(
                claimed -> claimed.conversationId() + ":" + claimed.content().text());
    }

    private List<String> conversations() {
        return IntStream.range(0, CONVERSATIONS)
                .mapToObj(c -> stores.conversations()
                        .find(StoreTalk.ref("c" + c))
                        .orElseThrow()
                        .id())
                .toList();
    }

    private List<Integer> answers(String id) {
        return talk.transcript(id).stream()
                .flatMap(entry -> entry.match(heard -> Optional.<TranscriptEntry.Said>empty(), Optional::of).stream())
                .map(said -> Integer.valueOf(said.content().text()))
                .toList();
    }
}
