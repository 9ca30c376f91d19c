package org.ventanilla.webchat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.channel.Capabilities;
import org.ventanilla.bot.channel.Channel;
import org.ventanilla.bot.channel.Health;
import org.ventanilla.bot.channel.InboundSink;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.channel.StoreUnavailableException;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Citizen;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.Visibility;
import org.ventanilla.bot.message.WellFormed;

/**
 * The channel of the institution's own web chat. Its platform is our own store: a citizen's browser reads the transcript,
 * so a message that is durable is as good as sent, and sending only wakes whoever watches the conversation.
 */
public final class WebChatChannel implements Channel {
    public static final String NAME = "webchat";

    private static final String ACCOUNT = "web";
    private static final int MAX_LENGTH = 100_000;
    private static final int MAX_BUTTONS = 20;

    private final Clock clock;
    private final Watchers watchers = new Watchers();
    private volatile Health health;
    private volatile InboundSink sink = WebChatChannel::refuse;

    public WebChatChannel(Clock clock) {
        this.clock = clock;
        this.health = new Health(Health.State.STARTING, clock.instant(), "");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(MAX_LENGTH, MAX_BUTTONS, true);
    }

    @Override
    public void start(InboundSink accepting) {
        sink = accepting;
        health = new Health(Health.State.OK, clock.instant(), "");
    }

    /** The place of the conversation with this key: the key is all that a browser has to name. */
    public static ConversationRef conversation(String key) {
        return new ConversationRef(NAME, ACCOUNT, key, Visibility.PRIVATE);
    }

    /**
     * A citizen wrote something. Returns when it is durable; the same again changes nothing.
     *
     * @param key the conversation's, which nobody else can guess
     * @param clientId the message's id, made by the browser, unique in the conversation
     * @param language of the page, where it is known
     * @throws StoreUnavailableException when it could not be stored
     */
    public void say(String key, String clientId, String text, Optional<Language> language) {
        receive(new InboundEvent.TextReceived(
                conversation(key),
                ClientId.eventId(key, clientId),
                clock.instant(),
                citizen(key, language),
                clientId,
                WellFormed.text(text)));
    }

    /**
     * A citizen pressed a button. Returns when it is durable; the same again changes nothing.
     *
     * @throws StoreUnavailableException when it could not be stored
     */
    public void press(String key, String clientId, String button, Optional<Language> language) {
        receive(new InboundEvent.ButtonPressed(
                conversation(key), ClientId.eventId(key, clientId), clock.instant(), citizen(key, language), button));
    }

    private static Citizen citizen(String key, Optional<Language> language) {
        return new Citizen(key, "", language);
    }

    private void receive(InboundEvent event) {
        sink.accept(event);
        watchers.wake(event.conversation().key());
    }

    /**
     * Calls back whenever the conversation with this key may have something new. The callback must neither block nor throw.
     *
     * @return ends the watch
     */
    public Runnable watch(String key, Runnable onNews) {
        return watchers.watch(key, onNews);
    }

    @Override
    public SendResult send(Outgoing message) {
        watchers.wake(message.to().key());
        return new SendResult.Sent(List.of(Long.toString(message.id())));
    }

    @Override
    public Health health() {
        return health;
    }

    @Override
    public void close() {
        sink = WebChatChannel::refuse;
        health = new Health(Health.State.STOPPED, clock.instant(), "");
    }

    private static void refuse(InboundEvent event) {
        throw new StoreUnavailableException(
                "the web chat is not open", new IllegalStateException("it was not started, or it was closed"));
    }
}
