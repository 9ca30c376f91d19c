package org.ventanilla.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.channel.SendResult.Reason;
import org.ventanilla.bot.channel.SendResult.Rejected;
import org.ventanilla.bot.channel.SendResult.RetryAt;
import org.ventanilla.bot.channel.SendResult.Scope;
import org.ventanilla.bot.channel.SendResult.Uncertain;
import org.ventanilla.bot.message.Outgoing;

/** Tells what an exception of the library means for a message. */
final class Refusals {
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final int LONGEST_DETAIL = 200;

    private final TelegramConfig config;
    private final Pacer pacer;
    private final Clock clock;

    Refusals(TelegramConfig config, Pacer pacer, Clock clock) {
        this.config = config;
        this.pacer = pacer;
        this.clock = clock;
    }

    static boolean isAboutMarkup(TelegramApiException e) {
        return e instanceof TelegramApiRequestException refusal
                && code(refusal) == 400
                && description(refusal).contains("can't parse entities");
    }

    SendResult result(TelegramApiException e, Outgoing message) {
        if (e instanceof TelegramApiRequestException refusal && code(refusal) > 0) {
            return result(refusal, message);
        }
        if (isCausedBy(e, TelegramApiValidationException.class)) {
            return new Rejected(Reason.BAD_CONTENT, "nothing to show");
        }
        if (isCausedBy(e, NeverWrittenException.class)) {
            long seconds = Math.min(LONGEST_WAIT_SECONDS, 1L << Math.min(message.attempt(), 10));
            return new RetryAt(clock.instant().plusSeconds(seconds), Scope.CHANNEL, "Telegram cannot be reached");
        }
        if (isCausedBy(e, InterruptedException.class)) {
            Thread.currentThread().interrupt();
        }
        return new Uncertain(
                "no answer that can be read: " + rootCause(e).getClass().getSimpleName());
    }

    /** The server's own word. What it says about a fault of its own leaves open what it did before. */
    private SendResult result(TelegramApiRequestException refusal, Outgoing message) {
        String detail = detail(refusal);
        int code = code(refusal);
        return switch (code) {
            case 400 -> new Rejected(reason(refusal), detail);
            case 401, 404 -> new Rejected(Reason.AUTH, detail);
            case 403 -> new Rejected(Reason.BLOCKED, detail);
            case 413 -> new Rejected(Reason.TOO_LONG, detail);
            case 429 -> askedToWait(refusal, message, detail);
            default -> code >= 500 ? new Uncertain(detail) : new Rejected(Reason.POLICY, detail);
        };
    }

    /** The same message may be sent in a moment. */
    RetryAt again(String detail) {
        return new RetryAt(clock.instant(), Scope.CONVERSATION, detail);
    }

    /** The new id of a group, when that is why the message was refused. */
    static Optional<Long> newChat(TelegramApiException e) {
        return e instanceof TelegramApiRequestException refusal && refusal.getParameters() != null
                ? Optional.ofNullable(refusal.getParameters().getMigrateToChatId())
                : Optional.empty();
    }

    private static Reason reason(TelegramApiRequestException refusal) {
        ResponseParameters parameters = refusal.getParameters();
        if (parameters != null && parameters.getMigrateToChatId() != null) {
            return Reason.MIGRATED;
        }
        String description = description(refusal);
        if (Stream.of("chat not found", "user not found", "peer_id_invalid").anyMatch(description::contains)) {
            return Reason.GONE;
        }
        return description.contains("too long") ? Reason.TOO_LONG : Reason.BAD_CONTENT;
    }

    private RetryAt askedToWait(TelegramApiRequestException refusal, Outgoing message, String detail) {
        Duration wait = retryAfter(refusal);
        long chat = ChatKey.read(message.to().key()).map(ChatKey::chat).orElse(0L);
        return new RetryAt(clock.instant().plus(wait), pacer.refused(chat, wait), detail);
    }

    private static Duration retryAfter(TelegramApiRequestException refusal) {
        ResponseParameters parameters = refusal.getParameters();
        Integer seconds = parameters == null ? null : parameters.getRetryAfter();
        return Duration.ofSeconds(Math.max(1, seconds == null ? 1 : seconds));
    }

    private String detail(TelegramApiRequestException refusal) {
        String detail = config.withoutToken(code(refusal) + " " + refusal.getApiResponse());
        Long newChat =
                refusal.getParameters() == null ? null : refusal.getParameters().getMigrateToChatId();
        String whole = newChat == null ? detail : detail + " (now " + newChat + ")";
        return whole.substring(0, Math.min(whole.length(), LONGEST_DETAIL));
    }

    private static int code(TelegramApiRequestException refusal) {
        Integer code = refusal.getErrorCode();
        return code == null ? 0 : code;
    }

    private static String description(TelegramApiRequestException refusal) {
        return String.valueOf(refusal.getApiResponse()).toLowerCase(Locale.ROOT);
    }

    private static boolean isCausedBy(Throwable e, Class<? extends Throwable> kind) {
        return Stream.iterate(e, each -> each != null, Throwable::getCause).anyMatch(kind::isInstance);
    }

    private static Throwable rootCause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
