package org.ventanilla.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.ventanilla.testkit.Eventually.eventually;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ventanilla.bot.channel.Channel;
import org.ventanilla.bot.channel.Health;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.InboundEvent.ButtonPressed;
import org.ventanilla.bot.message.InboundEvent.ReachabilityChanged;
import org.ventanilla.bot.message.InboundEvent.TextEdited;
import org.ventanilla.bot.message.InboundEvent.TextReceived;
import org.ventanilla.bot.message.InboundEvent.Unreadable;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;

/**
 * What every channel does. The test of an adapter extends this and says only how its platform is faked. A capability that
 * a platform lacks is left as it is here, and its tests are skipped by name.
 */
public abstract class ChannelContract {
    private static final String SURROGATE = "\ud83d";
    private static final String ZERO_WIDTH = "\u200b";
    private static final String RIGHT_TO_LEFT = "\u202e";

    private final AtomicLong ids = new AtomicLong();
    protected final RecordingSink sink = new RecordingSink();

    // --- how the platform is faked ---

    /** The channel under test, always the same one during a test; not yet started. */
    protected abstract Channel channel();

    /**
     * A citizen writes, always in the same conversation during a test. On a platform that pushes, this returns when the
     * channel has answered, whether well or not.
     */
    protected abstract ConversationRef citizenWrites(String text);

    /** The platform delivers again what the channel had already acknowledged. */
    protected abstract void platformRepeatsTheLastDelivery();

    /** The platform delivers again what was not acknowledged; nothing to do where it does so by itself. */
    protected void platformTriesAgain() {}

    /** Whether the platform takes all that it has delivered as received, so that it will not deliver it again by itself. */
    protected abstract boolean allAcknowledged();

    /** How many messages of one citizen the channel takes at once; less only where its own limit says so. */
    protected int backlog() {
        return 250;
    }

    /** What the citizen reads, as plain text, the oldest message first. */
    protected abstract List<String> shown(ConversationRef conversation);

    /** The labels of all buttons that the citizen sees. */
    protected List<String> buttonsShown(ConversationRef conversation) {
        return abort("this platform has no buttons");
    }

    protected void citizenPresses(ConversationRef conversation, String label) {
        abort("this platform has no buttons");
    }

    /** From now on the platform refuses to take messages for this conversation, for good. */
    protected void platformRefuses(ConversationRef conversation) {
        abort("this platform never refuses");
    }

    /** From now on nobody listens where the platform was. */
    protected void platformIsUnreachable() {
        abort("this platform is never out of reach");
    }

    /** After that, the platform is back. */
    protected void platformIsReachableAgain() {
        abort("this platform is never out of reach");
    }

    /** The platform's next answers, whatever they are to, cannot be read: HTML, half of the JSON, nothing, drops. */
    protected void platformAnswersNonsense() {
        abort("this platform is asked nothing");
    }

    /** The platform delivers something that has not the published shape. */
    protected void platformDeliversPoison() {
        abort("everything has a shape on this platform");
    }

    /** The platform numbers what it delivers anew, from a lower number on. */
    protected void platformNumbersAnew() {
        abort("this platform does not number what it delivers");
    }

    /** Another program receives in our place. */
    protected void anotherProgramReceives() {
        abort("nobody can receive in the place of this channel");
    }

    /** The platform no longer knows our credentials. */
    protected void platformRevokesTheCredentials() {
        abort("this platform has no credentials");
    }

    /** The platform asks the next message to wait for that many seconds. */
    protected void platformAsksToWait(int seconds) {
        abort("this platform never asks to wait");
    }

    /** The platform takes the next message, and its answer is lost. */
    protected void platformsNextAnswerIsLost() {
        abort("no answer is lost on this platform");
    }

    /** The platform refuses the markup of the next message. */
    protected void platformRefusesTheNextMarkup() {
        abort("this platform has no markup");
    }

    /** The citizen changes what they wrote last. */
    protected void citizenEdits(ConversationRef conversation, String text) {
        abort("nothing is edited on this platform");
    }

    /** The citizen sends something that a bot cannot read. */
    protected void citizenSendsSomethingElse(ConversationRef conversation) {
        abort("there is only text on this platform");
    }

    /** A program of the citizen's sends a button that nobody offered. */
    protected void citizenForgesAPress(ConversationRef conversation) {
        abort("this platform has no buttons");
    }

    /** The citizen blocks us, or no longer does. */
    protected void citizenBlocks(ConversationRef conversation, boolean blocks) {
        abort("nobody is blocked on this platform");
    }

    /** The platform delivers something that a bot wrote. */
    protected void botWrites(String text) {
        abort("there are no bots on this platform");
    }

    @AfterEach
    void stopTheChannel() {
        sink.open();
        channel().close();
    }

    // --- what comes in ---

    @Test
    void bringsWhatACitizenWritesToTheSinkOnce() {
        channel().start(sink);

        ConversationRef conversation = citizenWrites("¿A qué hora abren?");

        TextReceived event = onlyText();
        assertThat(event.text()).isEqualTo("¿A qué hora abren?");
        assertThat(event.conversation()).isEqualTo(conversation);
        assertThat(event.conversation().channel()).isEqualTo(channel().name());
        assertThat(event.eventId()).isNotBlank();
        assertThat(event.messageId()).isNotBlank();
        eventually(() -> assertThat(allAcknowledged()).isTrue());
    }

    @Test
    void keepsTheOrderOfWhatACitizenWrites() {
        channel().start(sink);

        List<String> written =
                IntStream.rangeClosed(1, 20).mapToObj(n -> "línea " + n).toList();
        written.forEach(this::citizenWrites);

        eventually(() -> assertThat(sink.events(TextReceived.class))
                .extracting(TextReceived::text)
                .isEqualTo(written));
        assertThat(sink.events()).extracting(InboundEvent::eventId).doesNotHaveDuplicates();
    }

    @Test
    void acknowledgesOnlyWhatTheSinkHasStored() throws Exception {
        channel().start(sink);
        sink.hold();

        CompletableFuture<ConversationRef> writing = CompletableFuture.supplyAsync(() -> citizenWrites("hola"));
        eventually(() -> assertThat(sink.entered()).isEqualTo(1));
        assertThat(allAcknowledged()).isFalse();

        sink.open();
        writing.get(20, TimeUnit.SECONDS);
        eventually(() -> assertThat(allAcknowledged()).isTrue());
        assertThat(sink.events()).hasSize(1);
    }

    @Test
    void isBroughtAgainWhatCouldNotBeStored() {
        sink.failNext(2);
        channel().start(sink);

        citizenWrites("se cortó la luz");
        eventually(() -> {
            platformTriesAgain();
            assertThat(sink.events()).isNotEmpty();
        });

        assertThat(onlyText().text()).isEqualTo("se cortó la luz");
        assertThat(sink.refused()).isEqualTo(2);
        eventually(() -> assertThat(allAcknowledged()).isTrue());
    }

    @Test
    void keepsTheKeyOfARepeatedDelivery() {
        channel().start(sink);
        citizenWrites("hola");
        eventually(() -> assertThat(allAcknowledged()).isTrue());

        platformRepeatsTheLastDelivery();

        eventually(() -> assertThat(sink.events()).hasSizeGreaterThanOrEqualTo(2));
        assertThat(sink.events()).extracting(InboundEvent::eventId).containsOnly(onlyKey());
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void bringsAnyTextToTheSinkAndGoesOn(String hostile) {
        channel().start(sink);

        citizenWrites(hostile);
        citizenWrites("y ahora algo normal");

        eventually(() -> assertThat(sink.events(TextReceived.class))
                .extracting(TextReceived::text)
                .contains("y ahora algo normal"));
    }

    @Test
    void receivesNothingOnceClosed() {
        channel().start(sink);
        citizenWrites("hola");
        eventually(() -> assertThat(allAcknowledged()).isTrue());

        assertThat(CompletableFuture.runAsync(channel()::close)).succeedsWithin(10, TimeUnit.SECONDS);
        tryToWrite("¿hay alguien?");

        assertThat(sink.events()).hasSize(1);
        assertThat(channel().health().state()).isEqualTo(Health.State.STOPPED);
    }

    @Test
    void startsWithoutThePlatformAndReceivesOnceItIsThere() {
        platformIsUnreachable();
        channel().start(sink);
        eventually(() -> assertThat(channel().health().advice()).isNotBlank());

        platformIsReachableAgain();
        citizenWrites("¿ya funciona?");

        assertThat(onlyText().text()).isEqualTo("¿ya funciona?");
        eventually(() -> assertThat(channel().health().state()).isEqualTo(Health.State.OK));
    }

    @Test
    void receivesAgainAfterAnswersThatCannotBeRead() {
        channel().start(sink);
        platformAnswersNonsense();

        citizenWrites("hola");

        assertThat(onlyText().text()).isEqualTo("hola");
        eventually(() -> assertThat(channel().health().state()).isEqualTo(Health.State.OK));
    }

    @Test
    void goesOnAfterSomethingWithoutTheKnownShape() {
        channel().start(sink);
        citizenWrites("antes");
        platformDeliversPoison();
        citizenWrites("después");

        eventually(() -> assertThat(sink.events(TextReceived.class))
                .extracting(TextReceived::text)
                .containsExactly("antes", "después"));
        eventually(() -> assertThat(allAcknowledged()).isTrue());
    }

    @Test
    void hearsAllThatComesAfterThePlatformNumberedAnew() {
        channel().start(sink);
        citizenWrites("antes");
        eventually(() -> assertThat(allAcknowledged()).isTrue());
        platformNumbersAnew();
        citizenWrites("después");
        citizenWrites("y luego");

        eventually(() -> assertThat(sink.events(TextReceived.class))
                .extracting(TextReceived::text)
                .containsExactly("antes", "después", "y luego"));
        eventually(() -> assertThat(allAcknowledged()).isTrue());
    }

    @Test
    void tellsThatAnotherProgramReceives() {
        channel().start(sink);
        citizenWrites("hola");
        eventually(() -> assertThat(channel().health().state()).isEqualTo(Health.State.OK));

        anotherProgramReceives();

        eventually(() -> assertThat(channel().health().state()).isEqualTo(Health.State.CONFLICT));
        assertThat(channel().health().advice()).isNotBlank();
    }

    @Test
    void tellsThatItsCredentialsAreRefusedAndWhatToDo() {
        channel().start(sink);
        ConversationRef conversation = citizenWrites("hola");
        eventually(() -> assertThat(channel().health().state()).isEqualTo(Health.State.OK));

        platformRevokesTheCredentials();

        assertThat(channel().send(answer(conversation, "hola")))
                .isInstanceOfSatisfying(
                        SendResult.Rejected.class,
                        refused -> assertThat(refused.reason()).isEqualTo(SendResult.Reason.AUTH));
        eventually(() -> assertThat(channel().health().state()).isEqualTo(Health.State.AUTH));
        assertThat(channel().health().advice()).isNotBlank();
    }

    @Test
    void namesTheMessageThatAnEditChanges() {
        ConversationRef conversation = conversation();

        citizenEdits(conversation, "quise decir otra cosa");

        eventually(() -> assertThat(sink.events(TextEdited.class)).hasSize(1));
        TextEdited edit = sink.events(TextEdited.class).get(0);
        assertThat(edit.text()).isEqualTo("quise decir otra cosa");
        assertThat(edit.messageId()).isEqualTo(onlyText().messageId());
        assertThat(edit.eventId()).isNotEqualTo(onlyText().eventId());
    }

    @Test
    void bringsWhatItCannotReadToo() {
        citizenSendsSomethingElse(conversation());

        eventually(() -> assertThat(sink.events(Unreadable.class)).hasSize(1));
        assertThat(sink.events(Unreadable.class).get(0).kind()).isNotBlank();
    }

    @Test
    void bringsNoPressOfWhatNobodyOffered() {
        ConversationRef conversation = conversation();
        citizenForgesAPress(conversation);
        citizenWrites("y ahora algo normal");

        eventually(() -> assertThat(sink.events(TextReceived.class)).hasSize(2));
        assertThat(sink.events(ButtonPressed.class)).isEmpty();
    }

    @Test
    void tellsWhetherACitizenCanBeReached() {
        ConversationRef conversation = conversation();
        citizenBlocks(conversation, true);
        citizenBlocks(conversation, false);

        eventually(() -> assertThat(sink.events(ReachabilityChanged.class))
                .extracting(ReachabilityChanged::reachable)
                .containsExactly(false, true));
    }

    @Test
    void isDeafToOtherBots() {
        channel().start(sink);
        botWrites("soy un bot");
        citizenWrites("hola");

        assertThat(onlyText().text()).isEqualTo("hola");
    }

    @Test
    void takesInABacklogInOrder() {
        channel().start(sink);
        List<String> written = IntStream.rangeClosed(1, backlog())
                .mapToObj(n -> "mensaje " + n)
                .toList();
        written.forEach(this::citizenWrites);

        eventually(() -> assertThat(sink.events(TextReceived.class))
                .extracting(TextReceived::text)
                .isEqualTo(written));
    }

    // --- what goes out ---

    @Test
    void showsATextOnce() {
        ConversationRef conversation = conversation();

        SendResult result = channel().send(answer(conversation, "Abrimos de 8:30 a 13:30."));

        assertThat(result).isInstanceOf(SendResult.Sent.class);
        eventually(() -> assertThat(shown(conversation)).containsExactly("Abrimos de 8:30 a 13:30."));
    }

    @Test
    void showsParagraphsListsAndBoldWithoutTheirMarkup() {
        ConversationRef conversation = conversation();

        channel().send(answer(conversation, "Traiga **su cédula** y:\n\n- una foto\n- el comprobante\n\nGracias."));

        eventually(() -> assertThat(allShown(conversation))
                .contains("Traiga su cédula y:", "una foto", "el comprobante", "Gracias.")
                .doesNotContain("**"));
    }

    @Test
    void showsMarkupInSomebodysWordsLiterally() {
        ConversationRef conversation = conversation();
        String words = "<b>no & sí</b> <script>alert(1)</script> 3 < 4 > 2 <a href=\"x\">";

        channel().send(byAgent(conversation, words));

        eventually(() -> assertThat(allShown(conversation)).contains(words));
    }

    @Test
    void namesTheAgentWhoWrites() {
        ConversationRef conversation = conversation();

        channel().send(byAgent(conversation, "Buenos días, veo su caso."));

        eventually(() -> assertThat(allShown(conversation)).contains("Ana P.", "Buenos días, veo su caso."));
    }

    @Test
    void showsAnOverLongTextInFullAndInOrder() {
        ConversationRef conversation = conversation();
        List<String> sentences =
                sentencesFor(Math.min(3L * channel().capabilities().maxLength(), 30_000));

        SendResult result = channel().send(answer(conversation, String.join(" ", sentences)));

        assertThat(result).isInstanceOf(SendResult.Sent.class);
        eventually(() -> assertThat(allShown(conversation)).containsSubsequence(sentences));
        assertThat(shown(conversation))
                .allSatisfy(text -> assertThat(text.length())
                        .isLessThanOrEqualTo(channel().capabilities().maxLength()));
    }

    @Test
    void bringsThePressOfAButtonWithItsId() {
        assumeTrue(channel().capabilities().maxButtons() >= 2, "this channel has no two buttons");
        channel().start(sink);
        ConversationRef conversation = citizenWrites("hola");
        channel()
                .send(answer(
                        conversation, "¿Cuál?", new Button("zone:1", "Centro <1>"), new Button("zone:2", "Playa")));
        eventually(() -> assertThat(buttonsShown(conversation)).containsExactly("Centro <1>", "Playa"));

        citizenPresses(conversation, "Playa");

        eventually(() -> assertThat(sink.events(ButtonPressed.class))
                .extracting(ButtonPressed::buttonId)
                .containsExactly("zone:2"));
        assertThat(sink.events(ButtonPressed.class).get(0).conversation()).isEqualTo(conversation);
    }

    @Test
    void tellsARefusalAsAValue() {
        ConversationRef conversation = conversation();
        platformRefuses(conversation);

        assertThat(channel().send(answer(conversation, "hola"))).isInstanceOf(SendResult.Rejected.class);
    }

    @Test
    void tellsAnUnreachablePlatformAsAValueAndInItsHealth() {
        channel().start(sink);
        ConversationRef conversation = citizenWrites("hola");
        eventually(() -> assertThat(channel().health().state()).isEqualTo(Health.State.OK));
        platformIsUnreachable();

        SendResult result = channel().send(answer(conversation, "hola"));

        assertThat(result).isInstanceOfAny(SendResult.RetryAt.class, SendResult.Uncertain.class);
        eventually(() -> assertThat(channel().health().state()).isNotEqualTo(Health.State.OK));
        assertThat(channel().health().advice()).isNotBlank();
    }

    @Test
    void waitsAsLongAsThePlatformAsks() {
        ConversationRef conversation = conversation();
        platformAsksToWait(7);

        SendResult result = channel().send(answer(conversation, "hola"));

        assertThat(result)
                .isInstanceOfSatisfying(
                        SendResult.RetryAt.class,
                        retry -> assertThat(retry.detail()).isNotBlank());
        assertThat(shown(conversation)).isEmpty();
    }

    @Test
    void isUncertainWhenTheAnswerIsLostAndShowsNothingTwice() {
        ConversationRef conversation = conversation();
        channel().send(answer(conversation, "primero"));
        platformsNextAnswerIsLost();

        assertThat(channel().send(answer(conversation, "segundo"))).isInstanceOf(SendResult.Uncertain.class);

        assertThat(shown(conversation)).containsExactly("primero", "segundo");
    }

    @Test
    void showsTheWordsWhenTheirMarkupIsRefused() {
        ConversationRef conversation = conversation();
        platformRefusesTheNextMarkup();

        assertThat(channel().send(answer(conversation, "Traiga **su cédula** & <foto>")))
                .isInstanceOf(SendResult.Sent.class);

        assertThat(allShown(conversation)).contains("Traiga su cédula & <foto>");
    }

    @Test
    void cutsNoCharacterInTwo() {
        ConversationRef conversation = conversation();
        int longest = Math.min(channel().capabilities().maxLength(), 10_000);

        channel().send(answer(conversation, "x".repeat(longest - 1) + "😀 y más"));

        eventually(() -> assertThat(String.join("", shown(conversation))).contains("😀"));
        assertThat(shown(conversation))
                .allSatisfy(text -> assertThat(text.codePoints().noneMatch(ChannelContract::isHalf))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void neverThrowsWhateverIsSent(String hostile) {
        ConversationRef conversation = conversation();

        assertThatCode(() -> channel().send(answer(conversation, hostile))).doesNotThrowAnyException();
        assertThatCode(() -> channel().send(byAgent(conversation, hostile))).doesNotThrowAnyException();
        assertThat(channel().send(answer(conversation, "Texto normal."))).isInstanceOf(SendResult.Sent.class);
    }

    @Test
    void showsTextBeyondTheBasicPlaneUnchanged() {
        ConversationRef conversation = conversation();
        String text = "👩‍👩‍👧‍👦 🇨🇱 مرحبا بالعالم שלום ñandú";

        channel().send(answer(conversation, text));

        eventually(() -> assertThat(allShown(conversation)).contains(text));
    }

    /** Texts that people and robots send: none may stop a channel. */
    static List<String> hostileTexts() {
        return List.of(
                " ",
                "\n\n\t",
                ZERO_WIDTH + ZERO_WIDTH,
                "antes " + RIGHT_TO_LEFT + "después",
                "solo " + SURROGATE,
                SURROGATE + " al revés \ude00",
                "nulo \u0000 y campana \u0007",
                "z\u0351\u0352\u0353a\u0354\u0355\u0356l\u0357\u0358\u0359g\u035a\u035bo",
                "😀".repeat(4096),
                "<b><i></b></i>&amp;&nbsp;&#0;&",
                "**[x](javascript:alert(1))** ![y](http://z) `c` <!-- -->",
                "[".repeat(500) + "](".repeat(500),
                "> > > - - - 1. # * _ ~ ` | \\ &lt;",
                "x".repeat(100_000),
                "/",
                "/@",
                "/start@otro_bot \u0000");
    }

    // --- words of the tests ---

    private ConversationRef conversation() {
        channel().start(sink);
        ConversationRef conversation = citizenWrites("hola");
        eventually(() -> assertThat(sink.events()).hasSize(1));
        return conversation;
    }

    private TextReceived onlyText() {
        eventually(() -> assertThat(sink.events(TextReceived.class)).hasSize(1));
        return sink.events(TextReceived.class).get(0);
    }

    private String onlyKey() {
        return sink.events().get(0).eventId();
    }

    private String allShown(ConversationRef conversation) {
        return String.join(" ", shown(conversation));
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private void tryToWrite(String text) {
        try {
            citizenWrites(text);
        } catch (RuntimeException nobodyListens) {
            assertThat(nobodyListens).isNotNull();
        }
    }

    private static List<String> sentencesFor(long length) {
        return IntStream.iterate(1, n -> n * 40L < length, n -> n + 1)
                .mapToObj(n -> "Esta es la oración número %05d del texto.".formatted(n))
                .collect(Collectors.toList());
    }

    protected final Outgoing answer(ConversationRef to, String text, Button... buttons) {
        return outgoing(
                to, OutgoingKind.ANSWER, Optional.empty(), Content.of(text).with(List.of(buttons)));
    }

    protected final Outgoing byAgent(ConversationRef to, String text) {
        return outgoing(to, OutgoingKind.AGENT, Optional.of("Ana P."), Content.of(text));
    }

    protected final Outgoing outgoing(ConversationRef to, OutgoingKind kind, Optional<String> agent, Content content) {
        long id = ids.incrementAndGet();
        return new Outgoing(id, "conversation-1", to, id, kind, agent, Language.SPANISH, content, 1);
    }
}
