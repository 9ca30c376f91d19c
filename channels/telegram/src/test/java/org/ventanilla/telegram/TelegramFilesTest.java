package org.ventanilla.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.channel.Download;
import org.ventanilla.bot.channel.Download.Unavailable;
import org.ventanilla.bot.channel.Download.Why;
import org.ventanilla.bot.message.Attachment;
import org.ventanilla.testkit.telegram.Fault;

class TelegramFilesTest {
    private final TelegramFixture telegram = new TelegramFixture();

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void givesTheFileAsItWasSent() {
        byte[] photo = new byte[300_000];
        new Random(1).nextBytes(photo);
        telegram.platform.keepsFile("photo-1", photo);

        assertThat(read(telegram.channel.open(file("photo-1", photo.length)))).isEqualTo(photo);
    }

    @Test
    void givesNothingThatThePlatformDoesNotHave() {
        assertThat(telegram.channel.open(file("nothing", 1))).isEqualTo(new Unavailable(Why.GONE));
    }

    @Test
    void asksForNothingThatIsTooLarge() {
        assertThat(telegram.channel.open(file("film", Downloads.LARGEST + 1)))
                .isEqualTo(new Unavailable(Why.TOO_LARGE));
        assertThat(telegram.platform.calls("getFile")).isEmpty();
    }

    @Test
    void tellsThatItMayComeLater() {
        telegram.platform.keepsFile("photo-1", new byte[] {1});
        telegram.platform.next("getFile", Fault.tooManyRequests(3));
        assertThat(telegram.channel.open(file("photo-1", 1))).isEqualTo(new Unavailable(Why.LATER));
        telegram.platform.goesDown();
        assertThat(telegram.channel.open(file("photo-1", 1))).isEqualTo(new Unavailable(Why.LATER));
    }

    private static Attachment file(String id, long size) {
        return new Attachment(id, "photo", "", "image/jpeg", size);
    }

    private static byte[] read(Download download) {
        return download.match(
                open -> {
                    try (InputStream content = open.content()) {
                        return content.readAllBytes();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                unavailable -> {
                    throw new AssertionError(unavailable.why());
                });
    }
}
