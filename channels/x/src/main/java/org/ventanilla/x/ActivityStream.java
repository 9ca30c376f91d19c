package org.ventanilla.x;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.ventanilla.bot.channel.Health.State;

/**
 * Listens to what X streams, until it breaks off. X sends a line at least every twenty seconds; what was missed in between
 * it sends again for five minutes, and polling fills the rest.
 */
final class ActivityStream implements Loop.Step {
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final Duration WITHOUT_KEYS = Duration.ofMinutes(1);
    private static final String BACKFILL = "?backfill_minutes=5";

    private final XApi api;
    private final XConfig config;
    private final String bearer;
    private final Subscriptions subscriptions;
    private final Activities activities;
    private final Live live;
    private final Pulse pulse;
    private final Waits waits;
    private int failures;

    ActivityStream(
            XApi api,
            XConfig config,
            String bearer,
            Subscriptions subscriptions,
            Activities activities,
            Live live,
            Pulse pulse,
            Waits waits) {
        this.api = api;
        this.config = config;
        this.bearer = bearer;
        this.subscriptions = subscriptions;
        this.activities = activities;
        this.live = live;
        this.pulse = pulse;
        this.waits = waits;
    }

    @Override
    public Duration once() {
        Optional<String> missing = subscriptions.ensure(Optional.empty());
        if (missing.isPresent()) {
            return backOff(missing.get());
        }
        URI uri = URI.create(Endpoint.STREAM.at(config.api(), "") + BACKFILL);
        Lines lines = new Lines();
        CompletableFuture<HttpResponse<Void>> call = api.listen(uri, bearer, lines);
        try {
            return listen(lines);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Duration.ZERO;
        } finally {
            live.is(false);
            api.ended(call);
        }
    }

    private Duration listen(Lines lines) throws InterruptedException {
        Optional<String> line = lines.next();
        while (line.isPresent()) {
            Optional<JsonNode> json = line.filter(text -> !text.isBlank()).flatMap(api::parsed);
            Optional<Duration> refusal = json.flatMap(this::refusal);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            if (json.isPresent() && !activities.take(json.get())) {
                return backOff(
                        "Messages cannot be stored; X keeps them for a while. Look at the database and its disk.");
            }
            failures = 0;
            pulse.is(Pulse.Part.STREAM, State.OK, "");
            live.is(true);
            line = lines.next();
        }
        return backOff("The stream of X broke off; mentions and messages are asked for instead.");
    }

    /** A stream that is refused says so in one line. */
    private Optional<Duration> refusal(JsonNode line) {
        int status = line.path("status").asInt();
        if (!line.has("title") || status == 0) {
            return Optional.empty();
        }
        if (status == 401 || status == 403) {
            pulse.is(
                    Pulse.Part.STREAM,
                    State.AUTH,
                    "X refuses the app's bearer token. Set a new one as x.bearer_token; polling goes on meanwhile.");
            return Optional.of(waits.asked(WITHOUT_KEYS));
        }
        return Optional.of(backOff("X does not stream (" + status + "); mentions and messages are asked for instead."));
    }

    private Duration backOff(String advice) {
        failures++;
        pulse.is(Pulse.Part.STREAM, State.BACKOFF, advice);
        return waits.afterFailures(failures);
    }

    /** Lines as they come. */
    private static final class Lines implements Flow.Subscriber<String> {
        private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

        /** Empty when the stream has ended, or was silent for too long. */
        Optional<String> next() throws InterruptedException {
            Optional<String> line = lines.poll(SILENCE.toMillis(), TimeUnit.MILLISECONDS);
            return line == null ? Optional.empty() : line;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            lines.add(Optional.of(line));
        }

        @Override
        public void onError(Throwable failure) {
            lines.add(Optional.empty());
        }

        @Override
        public void onComplete() {
            lines.add(Optional.empty());
        }
    }
}
