package org.ventanilla.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.ventanilla.bot.conversation.Lease;
import org.ventanilla.bot.language.Language;

/** A process that takes in messages, says which, and answers them, until it is killed. */
final class Victim {
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int CONVERSATIONS = 5;

    private Victim() {}

    /** Arguments: the database's file and the number of the first message. */
    public static void main(String[] arguments) {
        Storage storage = Storage.sqlite(Path.of(arguments[0]));
        storage.conversations().releaseAll("victim");
        Thread worker = new Thread(() -> answer(storage), "worker");
        worker.setDaemon(true);
        worker.start();
        for (long number = Long.parseLong(arguments[1]); true; number++) {
            String text = String.valueOf(number);
            storage.inbox()
                    .accept(Citizens.says("c" + number % CONVERSATIONS, text, text), Language.SPANISH, Citizens.NOW);
            System.out.println(text);
        }
    }

    private static void answer(Storage storage) {
        while (true) {
            answerNext(storage);
        }
    }

    /** Answers what waits longest; false when nothing does. */
    static boolean answerNext(Storage storage) {
        Optional<Lease> lease = storage.conversations().lease("victim", LEASE, Citizens.NOW);
        lease.flatMap(held -> storage.conversations().open(held, Citizens.NOW))
                .ifPresent(backlog -> storage.ledger().commit(Citizens.echo(backlog), lease));
        return lease.isPresent();
    }
}
