package org.ventanilla.telegram;

import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Stops the clock on a pressed button. Nobody waits for it and nothing depends on it. */
final class CallbackAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(CallbackAnswers.class);

    private final TelegramClient client;

    CallbackAnswers(TelegramClient client) {
        this.client = client;
    }

    void answer(String callbackId) {
        AnswerCallbackQuery request =
                AnswerCallbackQuery.builder().callbackQueryId(callbackId).build();
        try {
            CompletableFuture<Boolean> unused = client.executeAsync(request).exceptionally(CallbackAnswers::note);
        } catch (TelegramApiException | RuntimeException e) {
            note(e);
        }
    }

    private static boolean note(Throwable failure) {
        LOG.debug("a pressed button was not answered: {}", failure.getClass().getName());
        return false;
    }
}
