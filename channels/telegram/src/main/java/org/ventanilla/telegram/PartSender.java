package org.ventanilla.telegram;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import org.ventanilla.bot.channel.Health.State;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.channel.SendResult.Reason;
import org.ventanilla.bot.channel.SendResult.Rejected;
import org.ventanilla.bot.channel.SendResult.Sent;
import org.ventanilla.bot.message.Outgoing;

/** Sends one of Telegram's messages, in one attempt. */
final class PartSender {
    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private final TelegramClient client;
    private final LastMessages lastMessages;
    private final Refusals refusals;
    private final Pulse pulse;
    private volatile @Nullable BiConsumer<Long, Long> onMoved;

    PartSender(
            TelegramConfig config,
            TelegramClient client,
            LastMessages lastMessages,
            Pacer pacer,
            Pulse pulse,
            Clock clock) {
        this.client = client;
        this.lastMessages = lastMessages;
        this.pulse = pulse;
        refusals = new Refusals(config, pacer, clock);
    }

    SendResult send(Outgoing message, Part part) {
        SendMessage request = request(message, part);
        request.enableHtml(true);
        try {
            return sent(request);
        } catch (TelegramApiException e) {
            return Refusals.isAboutMarkup(e) ? sendPlain(message, part) : refused(message, e);
        }
    }

    private SendResult sendPlain(Outgoing message, Part part) {
        SendMessage request = request(message, part);
        request.setText(part.plain());
        try {
            return sent(request);
        } catch (TelegramApiException e) {
            return refused(message, e);
        }
    }

    private Sent sent(SendMessage request) throws TelegramApiException {
        Message shown = client.execute(request);
        Integer id = shown == null ? null : shown.getMessageId();
        return new Sent(id == null ? List.of() : List.of(id.toString()));
    }

    private SendResult refused(Outgoing message, TelegramApiException e) {
        Optional<Long> newChat = Refusals.newChat(e);
        if (newChat.isPresent()) {
            return moved(message, newChat.get(), e);
        }
        SendResult result = refusals.result(e, message);
        if (result instanceof Rejected rejected && rejected.reason() == Reason.AUTH) {
            pulse.is(State.AUTH, Setbacks.NEW_TOKEN);
        }
        return result;
    }

    /** The group has a new id: once the conversation knows it, the message can be sent there. */
    private SendResult moved(Outgoing message, long newChat, TelegramApiException e) {
        BiConsumer<Long, Long> listener = onMoved;
        if (listener == null) {
            return refusals.result(e, message);
        }
        listener.accept(Long.valueOf(chatOf(message)), newChat);
        return refusals.again("the group is now " + newChat);
    }

    /** Tells whoever moves conversations: the old id and the new one. */
    void onMoved(BiConsumer<Long, Long> listener) {
        onMoved = listener;
    }

    private SendMessage request(Outgoing message, Part part) {
        SendMessage request = new SendMessage(chatOf(message), part.html());
        lastMessages.of(message.to()).ifPresent(id -> request.setReplyParameters(replyTo(id)));
        request.setLinkPreviewOptions(NO_PREVIEW);
        if (part.last()) {
            Keyboards.of(message.id(), message.content().buttons(), Offers.isRated(message))
                    .ifPresent(request::setReplyMarkup);
        }
        return request;
    }

    private static String chatOf(Outgoing message) {
        return ChatKey.read(message.to().key())
                .map(key -> Long.toString(key.chat()))
                .orElseThrow();
    }

    /** The question may be deleted meanwhile. */
    private static ReplyParameters replyTo(int messageId) {
        return ReplyParameters.builder()
                .messageId(messageId)
                .allowSendingWithoutReply(true)
                .build();
    }
}
