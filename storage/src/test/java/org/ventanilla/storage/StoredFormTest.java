package org.ventanilla.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Content;

/** What is in databases already has to be read by every later release: these texts may be added to, never changed. */
class StoredFormTest {
    @Test
    void writesAnEventInTheKnownForm() {
        assertThat(EventJson.write(Citizens.says("ana", "1", "hola"))).isEqualTo("""
                {"kind":"text","id":"1","at":"2026-11-24T12:00:00.123456Z",\
                "citizen":{"id":"ana","name":"Ana","language":"es"},"message":"m1","text":"hola"}""");
    }

    @Test
    void writesAStateInTheKnownForm() {
        assertThat(StateJson.write(ConversationState.fresh(Language.SPANISH))).isEqualTo("""
                {"language":"es","introduced":false,"misunderstood":0,"optedOut":false,"safetyTold":{},"answered":[]}""");
    }

    @Test
    void readsAStateOfAnEarlierRelease() {
        assertThat(StateJson.read("{\"language\":\"es\"}")).isEqualTo(ConversationState.fresh(Language.SPANISH));
    }

    @Test
    void ignoresWhatALaterReleaseAdds() {
        assertThat(ContentJson.read("{\"text\":\"hola\",\"mood\":{\"x\":1},\"buttons\":[]}"))
                .isEqualTo(Content.of("hola"));
    }
}
