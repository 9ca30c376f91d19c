package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.InboundEvent;

/**
 * Stops the clock on a pressed button: silently, with thanks for a thumb, or with the word that the button is no longer valid.
 * Nobody waits for it and nothing depends on it.
 */
final class CallbackAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(CallbackAnswers.class);

    private final TelegramClient client;
    private final Surroundings surroundings;
    private final Offers offers;

    CallbackAnswers(TelegramClient client, Surroundings surroundings, Offers offers) {
        this.client = client;
        this.surroundings = surroundings;
        this.offers = offers;
    }

    /**
     * Answers the press that an update is, if it is one.
     *
     * @param event what it was understood as; empty when it was refused
     */
    void answer(JsonNode update, Optional<InboundEvent> event) {
        JsonNode callback = update.path("callback_query");
        if (!callback.path("id").isTextual()) {
            return;
        }
        Optional<Press> thumb = event.isEmpty()
                ? Optional.empty()
                : Press.read(callback.path("data").asText()).filter(Press::isFeedback);
        Optional<Phrase> words =
                event.isEmpty() ? Optional.of(Phrase.STALE_BUTTON) : thumb.map(any -> Phrase.FEEDBACK_THANKS);
        send(request(callback, words));
        thumb.ifPresent(press -> event.ifPresent(rated -> removeThumbs(callback, press, rated)));
    }

    private AnswerCallbackQuery request(JsonNode callback, Optional<Phrase> words) {
        AnswerCallbackQuery answer = AnswerCallbackQuery.builder()
                .callbackQueryId(callback.path("id").asText())
                .build();
        String speaks = callback.at("/from/language_code").asText();
        words.map(phrase -> surroundings.phrases().text(phrase, surroundings.languageOf(speaks)))
                .ifPresent(answer::setText);
        return answer;
    }

    /** Who has said whether it helped is not asked again; what leads further stays. */
    private void removeThumbs(JsonNode callback, Press press, InboundEvent rated) {
        List<Button> others =
                offers.of(rated.conversation(), press.outgoingId()).orElse(List.of());
        EditMessageReplyMarkup edit = EditMessageReplyMarkup.builder()
                .chatId(callback.at("/message/chat/id").asText())
                .messageId(callback.at("/message/message_id").asInt())
                .build();
        Keyboards.of(press.outgoingId(), others, false).ifPresent(edit::setReplyMarkup);
        send(edit);
    }

    /** Sends what nobody waits for. */
    <T extends Serializable> void send(BotApiMethod<T> request) {
        try {
            CompletableFuture<T> unused = client.executeAsync(request).whenComplete((done, failure) -> note(failure));
        } catch (TelegramApiException | RuntimeException e) {
            note(e);
        }
    }

    private static void note(@Nullable Throwable failure) {
        if (failure != null) {
            LOG.debug(
                    "a request that nobody waits for failed: {}",
                    failure.getClass().getName());
        }
    }
}
