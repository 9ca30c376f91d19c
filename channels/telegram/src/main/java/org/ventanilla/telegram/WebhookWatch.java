package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.ventanilla.bot.channel.Health.State;
import org.ventanilla.bot.message.WellFormed;
import org.ventanilla.telegram.ApiAnswer.Done;

/** Tells Telegram where to bring updates, and looks every minute whether it still does. */
final class WebhookWatch implements Supplier<Duration> {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LONGEST_DETAIL = 200;

    private final Requests requests;
    private final TelegramConfig config;
    private final TelegramConfig.Webhook webhook;
    private final Chores chores;
    private final Setbacks setbacks;
    private final Pulse pulse;
    private final Waits waits;
    private final Clock clock;

    private volatile Instant lastReceived;
    private boolean isSet;

    WebhookWatch(
            Requests requests,
            TelegramConfig config,
            TelegramConfig.Webhook webhook,
            Chores chores,
            Setbacks setbacks,
            Pulse pulse,
            Waits waits,
            Clock clock) {
        this.requests = requests;
        this.config = config;
        this.webhook = webhook;
        this.chores = chores;
        this.setbacks = setbacks;
        this.pulse = pulse;
        this.waits = waits;
        this.clock = clock;
        lastReceived = clock.instant();
    }

    void received() {
        lastReceived = clock.instant();
    }

    @Override
    public Duration get() {
        return isSet ? look() : set();
    }

    private Duration set() {
        ObjectNode request = requests.parameters()
                .put("url", webhook.url().toString())
                .put("secret_token", webhook.secret())
                .put("drop_pending_updates", false);
        UpdateReader.KINDS.forEach(request.putArray("allowed_updates")::add);
        return requests.call("setWebhook", request)
                .match(
                        done -> {
                            isSet = true;
                            setbacks.end();
                            return Duration.ZERO;
                        },
                        setbacks::refused,
                        setbacks::failed);
    }

    private Duration look() {
        boolean more = true;
        while (more) {
            more = chores.doNext(requests);
        }
        return requests.call("getWebhookInfo", requests.parameters())
                .match(this::judge, setbacks::refused, setbacks::failed);
    }

    private Duration judge(Done info) {
        String url = info.result().path("url").asText();
        if (url.isEmpty()) {
            isSet = false;
            return setbacks.conflict("Somebody has removed this bot's webhook. It is being set again.");
        }
        if (!url.equals(webhook.url().toString())) {
            return setbacks.conflict("Somebody has set another webhook for this bot. Restart to receive here again.");
        }
        if (isOverdue(info.result())) {
            pulse.is(State.STALE, advice(info.result()));
        } else {
            setbacks.end();
        }
        return waits.asked(LOOK_AGAIN);
    }

    private boolean isOverdue(JsonNode info) {
        return info.path("pending_update_count").asInt() > 0
                && !lastReceived.plus(PATIENCE).isAfter(clock.instant());
    }

    private String advice(JsonNode info) {
        String trouble = config.withoutToken(
                WellFormed.text(info.path("last_error_message").asText()));
        String said = trouble.isEmpty()
                ? ""
                : " It says: " + trouble.substring(0, Math.min(trouble.length(), LONGEST_DETAIL)) + ".";
        return "Telegram has messages and does not get through to this server." + said
                + " Look at the reverse proxy and its certificate.";
    }
}
