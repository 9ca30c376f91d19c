package org.ventanilla.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.channel.SendResult.Scope;

class PacerTest {
    private static final long ROSA = 1;
    private static final long LUIS = 2;
    private static final long GROUP = -3;

    private final AtomicLong now = new AtomicLong(5_000_000_000L);
    private final Pacer pacer = new Pacer(now::get);

    @Test
    void letsABurstPassAndThenOneASecond() {
        assertThat(passAtOnce(ROSA)).isEqualTo(3);
        assertThat(passAtOnce(LUIS)).isEqualTo(3);
        passes(Duration.ofMillis(1050));
        assertThat(passAtOnce(ROSA)).isEqualTo(1);
        assertThat(pacer.place(ROSA).orElseThrow().scope()).isEqualTo(Scope.CONVERSATION);
    }

    @Test
    void letsNoMoreThanTwentyAMinutePassInAGroup() {
        int passed = 0;
        for (int second = 0; second < 60; second++) {
            passed += passAtOnce(GROUP);
            passes(Duration.ofSeconds(1));
        }
        assertThat(passed).isBetween(18, 20);
    }

    @Test
    void givesTurnsToNoMoreThanTwentyNineASecond() {
        long last = 0;
        for (int i = 0; i < 30; i++) {
            last = pacer.turn().toNanos();
        }
        assertThat(Duration.ofNanos(last)).isBetween(Duration.ofMillis(990), Duration.ofMillis(1010));
    }

    @Test
    void takesARefusalOfAChatThatWroteMuchForThatChatsOwn() {
        passAtOnce(ROSA);

        assertThat(pacer.refused(ROSA, Duration.ofSeconds(7))).isEqualTo(Scope.CONVERSATION);
        assertThat(pacer.place(LUIS)).isEmpty();
        passes(Duration.ofSeconds(6));
        assertThat(pacer.place(ROSA).orElseThrow().time()).isEqualTo(Duration.ofSeconds(1));
        passes(Duration.ofSeconds(1));
        assertThat(pacer.place(ROSA)).isEmpty();
    }

    @Test
    void takesARefusalOfAQuietChatForAllChats() {
        pacer.place(ROSA);

        assertThat(pacer.refused(ROSA, Duration.ofSeconds(7))).isEqualTo(Scope.CHANNEL);
        assertThat(pacer.place(LUIS).orElseThrow()).isEqualTo(new Pacer.NotYet(Duration.ofSeconds(7), Scope.CHANNEL));
    }

    @Test
    void takesTwoChatsThatAreRefusedTogetherForAll() {
        passAtOnce(ROSA);
        passAtOnce(LUIS);

        assertThat(pacer.refused(ROSA, Duration.ofSeconds(3))).isEqualTo(Scope.CONVERSATION);
        assertThat(pacer.refused(LUIS, Duration.ofSeconds(3))).isEqualTo(Scope.CHANNEL);
    }

    @Test
    void takesARefusalInAGroupForTheGroups() {
        pacer.place(GROUP);

        assertThat(pacer.refused(GROUP, Duration.ofSeconds(3))).isEqualTo(Scope.CONVERSATION);
    }

    @Test
    void forgetsChatsThatAreLongQuiet() {
        for (long chat = 1; chat < 20_000; chat++) {
            pacer.place(chat);
        }
        assertThat(pacer.place(1)).isEmpty();
    }

    private int passAtOnce(long chat) {
        int passed = 0;
        while (pacer.place(chat).isEmpty()) {
            passed++;
        }
        return passed;
    }

    private void passes(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
