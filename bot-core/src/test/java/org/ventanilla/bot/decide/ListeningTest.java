package org.ventanilla.bot.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.Intents;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.Understander;

class ListeningTest {
    private final List<String> read = new ArrayList<>();

    @Test
    void anEditReplacesWhatItEditsWhileThatIsPending() {
        List<Heard> heard = listen(Sample.text("1", "horraio"), edit("2", "1", "horario"));
        assertThat(heard).hasSize(1);
        assertThat(read).containsExactly("horario");
    }

    @Test
    void anEditOfSomethingDealtWithIsALateEdit() {
        assertThat(listen(edit("2", "1", "horario"))).extracting(Heard::kind).containsExactly(Heard.Kind.LATE_EDIT);
    }

    @Test
    void readsTheBeginningOfAnEndlessMessage() {
        List<Heard> heard = listen(Sample.text("1", "a ".repeat(50_000)));
        assertThat(heard.get(0).cut()).isTrue();
        assertThat(read.get(0)).hasSizeLessThanOrEqualTo(Listening.LONGEST_TEXT);
    }

    @Test
    void signalsReadAnEndlessMessageToItsEnd() {
        String endless = "a ".repeat(50_000) + "peligro";
        Heard heard = listen(Sample.text("1", endless)).get(0);
        assertThat(heard.understanding().signal("danger").orElseThrow().evidence())
                .containsExactly(new Evidence("peligro", 100_000, 100_007));
    }

    @Test
    void dangerIsHeardBehindACommandTooWhichIsNoLanguage() {
        Heard heard = listen(new InboundEvent.CommandReceived(
                        Sample.REF, "1", Sample.NOW, Sample.CITIZEN, "start", "peligro"))
                .get(0);
        assertThat(heard.argument()).isEqualTo("peligro");
        assertThat(heard.understanding().signal("danger")).isPresent();
    }

    @Test
    void aYesIsAnAnswerAndNoFile() {
        Heard heard = listen(Sample.text("1", "sí")).get(0);
        assertThat(heard.answer()).contains(YesOrNo.YES);
        assertThat(heard.hasFileBesideText()).isFalse();
    }

    private List<Heard> listen(InboundEvent... events) {
        List<PendingEvent> pending = new ArrayList<>();
        for (InboundEvent event : events) {
            pending.add(new PendingEvent(pending.size() + 1, pending.size() + 1, event, Sample.NOW, 1));
        }
        return Listening.to(turn(pending), understander());
    }

    private static Turn turn(List<PendingEvent> events) {
        return new Turn(
                Sample.conversation(ConversationState.fresh(Language.SPANISH)),
                events,
                Optional.empty(),
                Sample.knowledge(),
                "model",
                "MP-2222-3333",
                Sample.NOW);
    }

    private Understander understander() {
        Intents intents = new Intents() {
            @Override
            public IntentGuess of(NormalizedText text, Language language) {
                read.add(text.original());
                return IntentGuess.NONE;
            }

            @Override
            public String version() {
                return "none";
            }
        };
        return new Understander(
                ListeningTest::danger,
                (text, prior) -> prior,
                text -> Optional.empty(),
                (text, language, written) -> List.of(),
                intents);
    }

    private static List<Signal> danger(NormalizedText text) {
        return text.tokens().stream()
                .filter(token -> token.text().equals("peligro"))
                .map(token -> new Evidence(token.text(), token.start(), token.end()))
                .map(evidence -> new Signal("danger", 1, List.of(evidence)))
                .toList();
    }

    private static InboundEvent edit(String id, String messageId, String text) {
        return new InboundEvent.TextEdited(Sample.REF, id, Sample.NOW, Sample.CITIZEN, messageId, text);
    }
}
