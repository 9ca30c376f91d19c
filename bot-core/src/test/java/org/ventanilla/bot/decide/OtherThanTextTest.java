package org.ventanilla.bot.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.Holder;
import org.ventanilla.bot.conversation.PendingQuestion;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.Packet;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Coordinates;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;
import org.ventanilla.bot.understand.IntentScore;
import org.ventanilla.bot.understand.Topic.Urgency;
import org.ventanilla.bot.understand.Understanding;

/** Commands with a word behind them, pictures, places: what citizens send besides sentences. */
class OtherThanTextTest {
    private static final ConversationState KNOWN =
            ConversationState.fresh(Language.SPANISH).asIntroduced();
    private static final Coordinates ELSEWHERE = new Coordinates(40.4, -3.7);

    private final ReplyPolicy policy = new ReplyPolicy();

    // --- links on posters ---

    @Test
    void aLinkOpensAnArticle() {
        assertThat(said(KNOWN, start("licencias"))).containsExactly("Todo sobre licencias.");
    }

    @Test
    void aLinkOpensTheStateOfAService() {
        assertThat(decide(KNOWN, start("electricidad")).after().question())
                .contains(new PendingQuestion.WhichZone("electricidad"));
        assertThat(said(KNOWN.in("villa-alegre"), start("electricidad")).get(0)).contains("Corte en Villa Alegre");
    }

    @Test
    void aLinkOffersTheArticlesOfAnArea() {
        assertThat(onlyReply(decide(KNOWN, start("AREA"))).content().buttons())
                .extracting(Button::id)
                .containsExactly("article:licencias", "article:multas");
    }

    @Test
    void aLinkLeadsToAPerson() {
        assertThat(decide(KNOWN, start("persona")).caseChange()).isPresent();
    }

    @Test
    void aLinkThatLeadsNowhereIsAnOrdinaryStart() {
        assertThat(said(KNOWN, start("no-existe"))).isEqualTo(said(KNOWN, start("")));
    }

    // --- the language ---

    @Test
    void offersTheLanguagesItSpeaks() {
        assertThat(onlyReply(decide(KNOWN, command("idioma", ""))).content().buttons())
                .containsExactly(new Button("language:es", "Español"), new Button("language:en", "English"));
    }

    @Test
    void answersInTheLanguageThatIsChosen() {
        for (Heard chosen : List.of(command("language", "en"), button("language:en"))) {
            Outcome outcome = decide(KNOWN, chosen);
            assertThat(outcome.after().language()).isEqualTo(Language.ENGLISH);
            assertThat(onlyReply(outcome).content().text()).contains("English");
            assertThat(onlyReply(outcome).language()).isEqualTo(Language.ENGLISH);
        }
    }

    @Test
    void aLanguageThatItDoesNotSpeakIsNotChosen() {
        assertThat(decide(KNOWN, button("language:zz")).after().language()).isEqualTo(Language.SPANISH);
        assertThat(said(KNOWN, command("idioma", "zz"))).isEqualTo(said(KNOWN, command("idioma", "")));
    }

    // --- what cannot be read ---

    @Test
    void saysOnceInAWhileThatOnlyTextIsReadAndOffersAPerson() {
        Outcome first = decide(KNOWN, picture());
        assertThat(onlyReply(first).content().text()).contains("solo puedo leer texto");
        assertThat(onlyReply(first).content().buttons()).extracting(Button::id).containsExactly("person");

        assertThat(said(first.after(), picture())).isEmpty();
        ConversationState later = KNOWN.toldUnreadable(Sample.NOW.minus(Duration.ofMinutes(11)));
        assertThat(said(later, picture())).hasSize(1);
    }

    @Test
    void aPictureThatComesWithAQuestionNeedsNoLineOfItsOwn() {
        assertThat(said(KNOWN, picture(), asks("licencias"), picture())).containsExactly("Todo sobre licencias.");
    }

    @Test
    void thePicturesAfterTheOneWithTheWordsNeedNoLineEither() {
        Heard captioned = new Heard(Heard.Kind.TEXT, "photo", asks("licencias").understanding(), false);
        assertThat(said(decide(KNOWN, captioned).after(), picture(), picture())).isEmpty();
    }

    @Test
    void saysThatAPersonWillSeeItWhenThereIsACase() {
        Turn turn = Sample.turn(KNOWN, Optional.of(open()), 1);
        assertThat(policy.decide(turn, List.of(picture())).replies())
                .extracting(reply -> reply.content().text())
                .allSatisfy(text -> assertThat(text).contains("MP-1111-1111", "lo verá una persona"))
                .hasSize(1);
    }

    // --- whether an answer helped ---

    @Test
    void takesDownWhetherAnAnswerHelped() {
        Outcome outcome = decide(KNOWN, button("feedback:yes:77"));
        assertThat(outcome.replies()).isEmpty();
        assertThat(outcome.after()).isEqualTo(KNOWN);
        assertThat(outcome.trace().orElseThrow().decision()).isEqualTo("helped");
        assertThat(outcome.trace().orElseThrow().used()).containsExactly("message:77");
    }

    @Test
    void offersAPersonToWhomAnAnswerDidNotHelp() {
        Outcome outcome = decide(KNOWN, button("feedback:no:77"));
        assertThat(onlyReply(outcome).content().buttons())
                .extracting(Button::id)
                .containsExactly("person");
        assertThat(said(KNOWN.heldBy(Holder.agent("ana")), button("feedback:no:77")))
                .isEmpty();
    }

    // --- places ---

    @Test
    void aPlaceAnswersTheQuestionForTheZone() {
        ConversationState asked = KNOWN.asking(new PendingQuestion.WhichZone("electricidad"));
        assertThat(said(asked, at(Sample.VILLA_ALEGRE)).get(0)).contains("Corte en Villa Alegre");
        assertThat(said(asked, at(ELSEWHERE)).get(0)).contains("No conozco ese sector");
    }

    @Test
    void aPlaceThatNobodyAskedForIsRemembered() {
        Outcome outcome = decide(KNOWN, at(new Coordinates(-39.8205, -73.2501)));
        assertThat(outcome.after().zone()).contains("centro");
        assertThat(onlyReply(outcome).content().text()).contains("Centro");
    }

    @Test
    void aPlaceInNoZoneGetsThePoliteLine() {
        assertThat(said(KNOWN, at(ELSEWHERE)).get(0)).contains("solo puedo leer texto");
    }

    // --- words of the tests ---

    private Outcome decide(ConversationState state, Heard... heard) {
        return policy.decide(Sample.turn(state, Optional.empty(), heard.length), List.of(heard));
    }

    private List<String> said(ConversationState state, Heard... heard) {
        return decide(state, heard).replies().stream()
                .map(reply -> reply.content().text())
                .toList();
    }

    private static Reply onlyReply(Outcome outcome) {
        assertThat(outcome.replies()).hasSize(1);
        return outcome.replies().get(0);
    }

    private static Case open() {
        return new Case(
                1,
                "MP-1111-1111",
                "c1",
                Reason.PERSON,
                Urgency.NORMAL,
                "general",
                Language.SPANISH,
                Case.State.WAITING,
                Optional.empty(),
                Sample.NOW,
                Sample.NOW,
                new Packet(List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of()));
    }

    private static Heard start(String word) {
        return command("start", word);
    }

    private static Heard command(String name, String argument) {
        return new Heard(Heard.Kind.COMMAND, name, argument, Optional.empty(), nothing(), false);
    }

    private static Heard button(String id) {
        return new Heard(Heard.Kind.BUTTON, id, nothing(), false);
    }

    private static Heard picture() {
        return new Heard(Heard.Kind.UNREADABLE, "photo", nothing(), false);
    }

    private static Heard at(Coordinates place) {
        return new Heard(Heard.Kind.LOCATION, "", "", Optional.of(place), nothing(), false);
    }

    private static Heard asks(String intent) {
        IntentGuess guess = new IntentGuess(Certainty.ANSWER, List.of(new IntentScore(intent, 0.9)));
        return new Heard(
                Heard.Kind.TEXT,
                "",
                new Understanding(Language.SPANISH, guess, List.of(), List.of(), Optional.empty()),
                false);
    }

    private static Understanding nothing() {
        return Understanding.nothing(Language.SPANISH);
    }
}
