package org.ventanilla.telegram;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import org.ventanilla.bot.channel.Health.State;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.channel.SendResult.Reason;
import org.ventanilla.bot.channel.SendResult.Rejected;
import org.ventanilla.bot.channel.SendResult.Sent;
import org.ventanilla.bot.channel.SendResult.Uncertain;
import org.ventanilla.bot.message.Outgoing;

/** Sends a message as one or more of Telegram's, each in one attempt. */
final class Sender {
    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private final TelegramClient client;
    private final Rendering rendering;
    private final Offers offers;
    private final Refusals refusals;
    private final Pulse pulse;

    Sender(TelegramConfig config, TelegramClient client, Rendering rendering, Offers offers, Pulse pulse, Clock clock) {
        this.client = client;
        this.rendering = rendering;
        this.offers = offers;
        this.pulse = pulse;
        refusals = new Refusals(config, clock);
    }

    SendResult send(Outgoing message) {
        if (!message.to().key().matches("-?[0-9]{1,19}")) {
            return new Rejected(Reason.GONE, "not the id of a chat");
        }
        offers.remember(message);
        List<Part> parts = rendering.parts(message);
        List<String> ids = new ArrayList<>();
        for (Part part : parts) {
            SendResult result = send(message, part);
            if (!(result instanceof Sent sent)) {
                return ids.isEmpty() ? result : incomplete(ids.size(), parts.size(), result);
            }
            ids.addAll(sent.ids());
        }
        return new Sent(ids);
    }

    private static Uncertain incomplete(int sent, int all, SendResult result) {
        String detail = result.match(
                done -> "", retry -> retry.detail(), uncertain -> uncertain.detail(), refused -> refused.detail());
        return new Uncertain("only " + sent + " of " + all + " parts were certainly sent: " + detail);
    }

    private SendResult send(Outgoing message, Part part) {
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
        SendResult result = refusals.result(e, message);
        if (result instanceof Rejected rejected && rejected.reason() == Reason.AUTH) {
            pulse.is(State.AUTH, Setbacks.NEW_TOKEN);
        }
        return result;
    }

    private static SendMessage request(Outgoing message, Part part) {
        SendMessage request = new SendMessage(message.to().key(), part.html());
        request.setLinkPreviewOptions(NO_PREVIEW);
        if (part.last()) {
            Keyboards.of(message.id(), message.content().buttons(), Offers.isRated(message))
                    .ifPresent(request::setReplyMarkup);
        }
        return request;
    }
}
