package org.ventanilla.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.testkit.StoreTalk.NOW;
import static org.ventanilla.testkit.StoreTalk.citizen;
import static org.ventanilla.testkit.StoreTalk.ref;
import static org.ventanilla.testkit.StoreTalk.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.TranscriptEntry;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Attachment;
import org.ventanilla.bot.message.Citizen;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Coordinates;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.Visibility;

/** What every {@link org.ventanilla.bot.receive.InboxStore} keeps to. */
public abstract class InboxContract extends StoreContract {
    private static final Attachment FILE =
            new Attachment("f1", "document", "multa.pdf", "application/pdf", 5_000_000_000L);

    @Test
    void storesAnEventInItsConversation() {
        String id = accept(text("ana", "1", "hola")).orElseThrow();

        Conversation conversation = stores.conversations().find(ref("ana")).orElseThrow();
        assertThat(conversation.id()).isEqualTo(id);
        assertThat(conversation.ref()).isEqualTo(ref("ana"));
        assertThat(conversation.citizen()).isEqualTo(citizen("ana"));
        assertThat(conversation.state()).isEqualTo(ConversationState.fresh(Language.SPANISH));
        assertThat(talk.transcript(id)).containsExactly(new TranscriptEntry.Heard(1, NOW, text("ana", "1", "hola")));
    }

    @Test
    void startsAConversationInTheGivenLanguage() {
        stores.inbox().accept(text("ana", "1", "hello"), Language.ENGLISH, NOW);
        stores.inbox().accept(text("ana", "2", "hello"), Language.SPANISH, NOW);

        assertThat(stores.conversations().find(ref("ana")).orElseThrow().state().language())
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void storesARepeatedDeliveryOnce() {
        String id = accept(text("ana", "1", "hola")).orElseThrow();

        assertThat(accept(text("ana", "1", "hola"))).isEmpty();
        assertThat(accept(text("ana", "2", "¿están?"))).hasValue(id);
        assertThat(talk.transcript(id)).extracting(TranscriptEntry::seq).containsExactly(1L, 2L);
    }

    @Test
    void storesOnceWhatIsDeliveredAtTheSameTimeOnEightConnections() {
        int events = 40;

        List<Long> stored = Together.run(
                8,
                thread -> () -> IntStream.range(0, events)
                        .filter(event -> accept(text("ana" + event % 4, "e" + event, "n" + event))
                                .isPresent())
                        .count());

        assertThat(stored.stream().mapToLong(Long::longValue).sum()).isEqualTo(events);
        for (int i = 0; i < 4; i++) {
            String id =
                    stores.conversations().find(ref("ana" + i)).orElseThrow().id();
            assertThat(talk.transcript(id))
                    .extracting(TranscriptEntry::seq)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, events / 4).boxed().toList());
        }
    }

    @Test
    void tellsAccountsAndChannelsApart() {
        ConversationRef elsewhere = new ConversationRef("test", "other office", "ana", Visibility.PRIVATE);
        InboundEvent same = new InboundEvent.TextReceived(elsewhere, "1", NOW, citizen("ana"), "m1", "hola");

        assertThat(accept(text("ana", "1", "hola"))).isPresent();
        assertThat(accept(same)).isPresent();
    }

    @Test
    void tellsPublicAndPrivateTalkApart() {
        ConversationRef open = new ConversationRef("test", "office", "ana", Visibility.PUBLIC);
        InboundEvent post = new InboundEvent.TextReceived(open, "2", NOW, citizen("ana"), "m2", "hola");

        assertThat(accept(text("ana", "1", "hola"))).isNotEqualTo(accept(post));
    }

    @Test
    void knowsACitizenByTheirLatestName() {
        String id = accept(text("ana", "1", "hola")).orElseThrow();
        Citizen renamed = new Citizen("ana", "Anita", Optional.empty());
        accept(new InboundEvent.TextReceived(ref("ana"), "2", NOW, renamed, "m2", "sí"));

        assertThat(talk.conversation(id).citizen()).isEqualTo(renamed);
    }

    @Test
    void keepsEveryKindOfEventAsItCame() {
        Citizen ana = citizen("ana");
        List<InboundEvent> events = List.of(
                text("ana", "1", "hola"),
                new InboundEvent.TextEdited(ref("ana"), "2", NOW, ana, "m1", "hola!"),
                new InboundEvent.ButtonPressed(ref("ana"), "3", NOW, ana, "b1"),
                new InboundEvent.CommandReceived(ref("ana"), "4", NOW, ana, "start", ""),
                new InboundEvent.Unreadable(ref("ana"), "5", NOW, ana, "voice"),
                new InboundEvent.Unreadable(ref("ana"), "7", NOW, ana, "document", List.of(FILE)),
                new InboundEvent.TextReceived(ref("ana"), "8", NOW, ana, "m8", "mi multa", List.of(FILE)),
                new InboundEvent.LocationReceived(ref("ana"), "9", NOW, ana, new Coordinates(-39.8142, -73.2459)),
                new InboundEvent.ReachabilityChanged(ref("ana"), "6", NOW, ana, false));
        events.forEach(this::accept);

        String id = stores.conversations().find(ref("ana")).orElseThrow().id();
        assertThat(talk.transcript(id))
                .extracting(entry -> entry.match(TranscriptEntry.Heard::event, said -> text("", "", "said")))
                .containsExactlyElementsOf(events);
    }

    @Test
    void movesAConversationAndThoseInsideItToANewKey() {
        String group = accept(text("-5", "1", "hola")).orElseThrow();
        String person = accept(text("-5:77", "2", "hola")).orElseThrow();
        String another = accept(text("-55:77", "3", "hola")).orElseThrow();
        String taken = accept(text("-5:88", "4", "hola")).orElseThrow();
        accept(text("-100:88", "5", "hola"));

        stores.inbox().move(ref("-5"), "-100");
        stores.inbox().move(ref("-5"), "-100");

        assertThat(talk.conversation(group).ref()).isEqualTo(ref("-100"));
        assertThat(talk.conversation(person).ref()).isEqualTo(ref("-100:77"));
        assertThat(talk.conversation(another).ref()).isEqualTo(ref("-55:77"));
        assertThat(talk.conversation(taken).ref()).isEqualTo(ref("-5:88"));
        assertThat(accept(text("-100:77", "6", "sigo aquí"))).contains(person);
    }

    @Test
    void keepsAnyText() {
        List<String> texts = List.of(
                "",
                "ñandú 🇨🇱 👩‍👩‍👧",
                "a\u0000b",
                "\u202eabc\u200b",
                "'; drop table inbox; --",
                "{\"a\":1}",
                "x".repeat(100_000));
        String id = "";
        for (int i = 0; i < texts.size(); i++) {
            id = accept(text("ana", "e" + i, texts.get(i))).orElseThrow();
        }

        assertThat(talk.words(id))
                .containsExactlyElementsOf(
                        texts.stream().map(text -> "< " + text).toList());
    }

    @Test
    void takesHalfACharacterToo() {
        assertThat(accept(text("ana", "1", "mal \ud83d cortado"))).isPresent();
        assertThat(talk.transcript(accept(text("ana", "2", "sigo")).orElseThrow()))
                .hasSize(2);
    }

    private Optional<String> accept(InboundEvent event) {
        return stores.inbox().accept(event, Language.SPANISH, NOW);
    }
}
