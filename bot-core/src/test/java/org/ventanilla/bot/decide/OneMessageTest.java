package org.ventanilla.bot.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.message.Source;
import org.ventanilla.bot.message.Visibility;

class OneMessageTest {
    private final List<Outcome> committed = new ArrayList<>();
    private final Ledger ledger = (outcome, lease) -> {
        committed.add(outcome);
        return Ledger.Commit.DONE;
    };

    @Test
    void saysInOneMessageWhatWouldHaveBeenTwo() {
        Reply one = answer(Content.of("Uno.").with(List.of(new Button("a", "A"))));
        Reply two = answer(Content.of("Dos.").with(List.of(new Button("b", "B"), new Button("a", "A"))));

        List<Reply> said = said(Set.of("test"), one, two);

        assertThat(said).hasSize(1);
        assertThat(said.get(0).content().text()).isEqualTo("Uno.\n\nDos.");
        assertThat(said.get(0).content().buttons()).extracting(Button::id).containsExactly("a", "b");
    }

    @Test
    void keepsApartWhatComesFromDifferentSourcesOrIsOfAnotherKind() {
        Reply one = answer(from("Obras"));
        Reply two = answer(from("Agua"));
        Reply help = new Reply(OutgoingKind.SAFETY, Optional.empty(), Language.SPANISH, Content.of("131"));

        assertThat(said(Set.of("test"), one, two, help)).hasSize(3);
    }

    @Test
    void leavesOtherChannelsAlone() {
        assertThat(said(Set.of("x"), answer(Content.of("Uno.")), answer(Content.of("Dos."))))
                .hasSize(2);
    }

    @Test
    void inPublicEachReplyHasItsOwnPlace() {
        ConversationRef ref = new ConversationRef("test", "main", "1", Visibility.PUBLIC);
        Conversation talk = conversation();
        Conversation inPublic = new Conversation(talk.id(), ref, talk.citizen(), talk.version(), talk.state());

        assertThat(said(inPublic, Set.of("test"), answer(Content.of("Uno.")), answer(Content.of("Dos."))))
                .hasSize(2);
    }

    private List<Reply> said(Set<String> scarce, Reply... replies) {
        return said(conversation(), scarce, replies);
    }

    private static Conversation conversation() {
        return Sample.turn(ConversationState.fresh(Language.SPANISH), Optional.empty(), 1)
                .conversation();
    }

    private List<Reply> said(Conversation conversation, Set<String> scarce, Reply... replies) {
        Outcome outcome = Outcome.of(conversation, conversation.state(), List.of(replies), Sample.NOW);
        assertThat(new OneMessage(ledger, scarce).commit(outcome, Optional.empty()))
                .isEqualTo(Ledger.Commit.DONE);
        return committed.get(0).replies();
    }

    private static Reply answer(Content content) {
        return new Reply(OutgoingKind.ANSWER, Optional.empty(), Language.SPANISH, content);
    }

    private static Content from(String source) {
        return new Content(
                source, Optional.empty(), List.of(), Optional.of(new Source(source, Optional.empty(), Sample.NOW)));
    }
}
