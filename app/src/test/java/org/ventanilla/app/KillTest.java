package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.testkit.Eventually;
import tools.jackson.databind.JsonNode;

/** The whole product killed in the middle of its work: nothing accepted is lost, decided twice or shown twice. */
class KillTest {
    private static final int CITIZENS_A_ROUND = 30;
    private static final int[] KILLED_AFTER = {1, 10, 25};

    @TempDir
    private Path data;

    private final List<ChatClient> citizens = new ArrayList<>();

    @Test
    void whatWasAcceptedIsAnsweredOnceHoweverOftenTheServerIsKilled() throws Exception {
        for (int killedAfter : KILLED_AFTER) {
            try (ServerProcess server = ServerProcess.start(data)) {
                askUntilKilled(server, killedAfter);
            }
        }
        try (ServerProcess server = ServerProcess.start(data)) {
            for (ChatClient citizen : citizens) {
                assertThat(citizen.says(server.address(), "m1", "a que hora abren las licencias de conducir?"))
                        .isEqualTo(202);
                Eventually.eventually(() -> readsUntilAnswered(citizen, server.address()));
            }
            for (ChatClient citizen : citizens) {
                citizen.reads(server.address());
                isAnsweredOnce(citizen);
            }
        }
    }

    /** Citizens ask one after the other; the server dies while they do. */
    private void askUntilKilled(ServerProcess server, int killedAfter) throws Exception {
        CountDownLatch accepted = new CountDownLatch(killedAfter);
        Thread killer = new Thread(() -> {
            try {
                accepted.await();
                server.kill();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        killer.start();
        for (int i = 0; i < CITIZENS_A_ROUND; i++) {
            if (!ask(server, accepted)) {
                break;
            }
        }
        while (accepted.getCount() > 0) {
            accepted.countDown();
        }
        killer.join();
    }

    private boolean ask(ServerProcess server, CountDownLatch accepted) throws InterruptedException {
        try {
            ChatClient citizen = ChatClient.start(server.address());
            citizens.add(citizen);
            int status = citizen.says(server.address(), "m1", "a que hora abren las licencias de conducir?");
            citizen.reads(server.address());
            accepted.countDown();
            return status == 202;
        } catch (IOException serverIsGone) {
            return false;
        }
    }

    private static void readsUntilAnswered(ChatClient citizen, String address) {
        try {
            citizen.reads(address);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(citizen.from("bot")).isNotEmpty();
    }

    private static void isAnsweredOnce(ChatClient citizen) {
        assertThat(citizen.from("citizen")).hasSize(1);
        assertThat(citizen.from("bot")).hasSize(1);
        assertThat(citizen.seen())
                .extracting((JsonNode message) -> message.required("id").asLong())
                .doesNotHaveDuplicates()
                .isSorted();
    }
}
