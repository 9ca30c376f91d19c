package org.ventanilla.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import org.ventanilla.bot.conversation.Lease;
import org.ventanilla.bot.language.Language;

/** Measures how many messages a second go through the stores. Argument: the folder to work in. */
final class Pace {
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final int CONVERSATIONS = 200;

    private final Storage storage;
    private final AtomicInteger events = new AtomicInteger();
    private final LongAdder done = new LongAdder();

    private Pace(Storage storage) {
        this.storage = storage;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "pace");
        for (int threads : List.of(1, 8, 32)) {
            measure(folder, "accept", threads, Pace::accept);
            measure(folder, "accept to sent", threads, Pace::cycle);
        }
    }

    private static void measure(Path folder, String what, int threads, BiConsumer<Pace, String> work)
            throws InterruptedException {
        try (Storage storage = Storage.sqlite(folder.resolve(what.replace(' ', '-') + threads + ".db"))) {
            Pace pace = new Pace(storage);
            pace.run(threads, work, Duration.ofSeconds(2));
            pace.done.reset();
            long start = System.nanoTime();
            pace.run(threads, work, TIME);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%s, %d threads: %.0f/s%n", what, threads, pace.done.sum() / seconds);
        }
    }

    private void run(int threads, BiConsumer<Pace, String> work, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            String name = "w" + i;
            Thread thread = new Thread(() -> {
                while (System.nanoTime() < end) {
                    work.accept(this, name);
                }
            });
            thread.start();
            running.add(thread);
        }
        for (Thread thread : running) {
            thread.join();
        }
    }

    private void accept(String worker) {
        int event = events.incrementAndGet();
        storage.inbox()
                .accept(
                        Citizens.says("c" + event % CONVERSATIONS, "e" + event, "¿A qué hora abren las licencias?"),
                        Language.SPANISH,
                        Citizens.NOW);
        done.increment();
    }

    private void cycle(String worker) {
        accept(worker);
        done.decrement();
        Optional<Lease> lease = storage.conversations().lease(worker, Duration.ofMinutes(1), Citizens.NOW);
        lease.flatMap(held -> storage.conversations().open(held, Citizens.NOW))
                .ifPresent(backlog -> storage.ledger().commit(Citizens.echo(backlog), lease));
        storage.outbox().claim(worker, Set.of("test"), Citizens.NOW).ifPresent(message -> {
            storage.outbox().sent(message, List.of("1"), Citizens.NOW);
            done.increment();
        });
    }
}
