package org.ventanilla.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.testkit.x.FakeX;

/** What the command line does for X. */
class XCommandsTest {
    private final FakeX x = new FakeX();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        x.close();
    }

    @Test
    void theDoctorFindsAGoodAccountGood() throws IOException {
        assertThat(run("doctor", "--config", settings("").toString())).isZero();
        assertThat(out.toString())
                .contains("  x: the four keys belong together, of @MuniQuilpue")
                .doesNotContain("!");
    }

    @Test
    void theDoctorSaysWhatToDo() throws IOException {
        x.revokesTokens();

        assertThat(run("doctor", "--config", settings("").toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("! x:", "ventanilla channel login x")
                .doesNotContain("canary");
    }

    @Test
    void settingsOfXAreCheckedWithLineAndFieldAndNoSecret() throws IOException {
        Path file = settings("  monthly_budget: 0\n  webhook: http://example.org/hook\n  colour: red\n");

        assertThat(run("doctor", "--config", file.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("settings.yaml:7 x.monthly_budget", "settings.yaml:8 x.webhook", "settings.yaml:9 x.colour")
                .doesNotContain("canary");
    }

    @Test
    void aMissingKeyIsToldByItsVariable() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.yaml"), "x:\n  account: main\n");

        assertThat(run("doctor", "--config", file.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains(
                        "VENTANILLA_X_CONSUMER_KEY",
                        "VENTANILLA_X_CONSUMER_SECRET",
                        "VENTANILLA_X_ACCESS_TOKEN",
                        "VENTANILLA_X_ACCESS_SECRET");
    }

    @Test
    void aWrongAppIsRefusedInWords() {
        assertThat(typing("someOtherKey\nsome other secret\n")).isEqualTo(1);
        assertThat(err.toString()).contains("Check the API key and its secret").doesNotContain("at twitter4j");
    }

    /** The PIN is typed after the address was shown, so the terminal waits for it. */
    @Test
    void thePinLeadsToTheFourSettings() {
        InputStream typed = new ByteArrayInputStream(
                (FakeX.CONSUMER_KEY + "\n" + FakeX.CONSUMER_SECRET + "\n").getBytes(StandardCharsets.UTF_8));
        InputStream pin = new InputStream() {
            private byte[] rest = new byte[0];
            private int next = -1;

            @Override
            public int read() {
                if (next < 0) {
                    rest = (x.ownerAgrees() + "\n").getBytes(StandardCharsets.UTF_8);
                    next = 0;
                }
                return next < rest.length ? rest[next++] : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int read = read();
                if (read < 0) {
                    return -1;
                }
                bytes[from] = (byte) read;
                return 1;
            }
        };

        assertThat(with(new SequenceInputStream(typed, pin))).isZero();
        Stream.of(
                        "VENTANILLA_X_ACCESS_TOKEN=" + FakeX.ACCESS_TOKEN,
                        "VENTANILLA_X_ACCESS_SECRET=" + FakeX.ACCESS_SECRET,
                        "# the keys of @MuniQuilpue")
                .forEach(line -> assertThat(out.toString()).contains(line));
    }

    private int typing(String text) {
        return with(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private int with(InputStream typed) {
        InputStream before = System.in;
        System.setIn(typed);
        try {
            return run("channel", "login", "x", "--api", x.uri().toString());
        } finally {
            System.setIn(before);
        }
    }

    private Path settings(String more) throws IOException {
        return Files.writeString(
                folder.resolve("settings.yaml"),
                "x:\n  api: " + x.uri() + "\n  consumer_key: " + FakeX.CONSUMER_KEY + "\n  consumer_secret: \""
                        + FakeX.CONSUMER_SECRET + "\"\n  access_token: " + FakeX.ACCESS_TOKEN + "\n  access_secret: \""
                        + FakeX.ACCESS_SECRET + "\"\n" + more);
    }

    private int run(String... arguments) {
        return Ventanilla.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
