package org.ventanilla.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.testkit.Eventually.eventually;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.channel.StoreUnavailableException;
import org.ventanilla.bot.desk.StaffRoom;
import org.ventanilla.testkit.RecordingSink;
import org.ventanilla.testkit.telegram.FakeTelegram;
import org.ventanilla.testkit.telegram.Fault;

class StaffForumTest {
    private static final long FORUM = -1_009_001L;
    private static final long ANA = 55;

    private final TelegramFixture telegram = new TelegramFixture();
    private final FakeTelegram platform = telegram.platform;
    private final RecordingSink sink = new RecordingSink();
    private final List<StaffRoom.Said> heard = new CopyOnWriteArrayList<>();
    private final TelegramChannel channel = telegram.channel(
            TelegramConfig.of("muni", FakeTelegram.TOKEN).at(platform.uri()).withStaffIn(FORUM));
    private final StaffRoom room = channel.staffRoom().orElseThrow();

    @BeforeEach
    void openTheForum() {
        platform.groupIs(FORUM, "Equipo");
        room.listen(heard::add);
    }

    @AfterEach
    void stop() {
        channel.close();
        telegram.close();
    }

    @Test
    void givesACaseATopicAndShowsWordsInItAsTheyAre() {
        String topic = room.open("Reclamo PQ-1 " + "x".repeat(200)).orElseThrow();

        assertThat(room.say(topic, "**no** <b>sí</b> " + "palabra ".repeat(1000)))
                .isTrue();
        room.close(topic);

        long id = Long.parseLong(topic);
        assertThat(platform.topics().get(id)).hasSize(128);
        assertThat(platform.shownInTopic(id).get(0)).startsWith("**no** <b>sí</b> palabra");
        assertThat(platform.shownInTopic(id)).hasSize(2);
        assertThat(platform.isClosed(id)).isTrue();
    }

    @Test
    void tellsWhatWasNotTaken() {
        platform.next("createForumTopic", Fault.tooManyRequests(3));
        assertThat(room.open("Reclamo")).isEmpty();
        assertThat(room.say("404", "hola")).isFalse();
        platform.goesDown();
        assertThat(room.open("Reclamo")).isEmpty();
    }

    @Test
    void hearsWhatAgentsSayInTopicsAndNothingElse() {
        channel.start(sink);
        platform.memberWrites(FORUM, ANA, "en general");
        platform.memberWritesInTopic(FORUM, ANA, 7, "Buenos días");
        platform.botIsAddedTo(FORUM);

        eventually(() -> assertThat(heard).hasSize(1));
        assertThat(heard.get(0)).returns("7", StaffRoom.Said::thread).returns("55", StaffRoom.Said::person);
        assertThat(heard.get(0).text()).isEqualTo("Buenos días");
        eventually(() -> assertThat(platform.unconfirmedUpdates()).isZero());
        assertThat(sink.events()).isEmpty();
        assertThat(platform.left()).isEmpty();
    }

    @Test
    void isBroughtAgainWhatCouldNotBeTakenDown() {
        room.listen(said -> {
            heard.add(said);
            if (heard.size() < 3) {
                throw new StoreUnavailableException("the store is down, says the test", new IllegalStateException());
            }
        });
        channel.start(sink);
        platform.memberWritesInTopic(FORUM, ANA, 7, "Buenos días");

        eventually(() -> assertThat(heard).hasSize(3));
        assertThat(heard)
                .extracting(StaffRoom.Said::number)
                .containsOnly(heard.get(0).number());
    }
}
