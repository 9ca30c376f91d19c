package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.bot.handoff.Lanes;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.AccountStore;
import org.ventanilla.bot.staff.Role;
import org.ventanilla.storage.Storage;

class DataFolderTest {
    @TempDir
    private Path data;

    @Test
    void isHeldByOneAtATime() {
        try (DataFolder held = DataFolder.hold(data)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> DataFolder.hold(data))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("the data folder " + data + " is in use by another Ventanilla");
        }
        DataFolder.hold(data).close();
    }

    @Test
    void aSecondServerIsRefusedAndChangesNothing() throws IOException {
        try (ServerProcess server = ServerProcess.start(data)) {
            List<String> before = passwords();
            Path content = Files.createFile(data.resolve("content").resolve("still-here"));

            assertThat(start()).contains("the data folder " + data + " is in use by another Ventanilla");
            assertThatThrownBy(() -> Accounts.add(data, "ana", "Ana", Role.AGENT, Set.of(Lanes.GENERAL)))
                    .isInstanceOf(RefusedException.class);

            assertThat(server.address()).isNotEmpty();
            assertThat(passwords()).isEqualTo(before);
            assertThat(content).exists();
        }
    }

    private String start() {
        Settings settings = new Settings(
                true,
                data,
                Path.of(System.getProperty("ventanilla.home", "..")).resolve("demo"),
                0,
                Optional.empty(),
                Map.of());
        return Server.start(settings, new PrintWriter(new StringWriter()))
                .match(
                        running -> {
                            running.stop().run();
                            return "it runs";
                        },
                        Server.Start.Refused::why);
    }

    private List<String> passwords() {
        try (Storage storage = Storage.sqlite(data.resolve("ventanilla.db"))) {
            AccountStore accounts = storage.accounts();
            return accounts.all().stream().map(Account::passwordHash).sorted().toList();
        }
    }
}
