package org.ventanilla.x;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import org.ventanilla.bot.channel.Health.State;

/** Sees to it that X pushes to us: registers the address, has it checked anew when X does not trust it any more. */
final class WebhookKeeper implements Loop.Step {
    private final XApi api;
    private final String address;
    private final String bearer;
    private final Subscriptions subscriptions;
    private final Live live;
    private final Pulse pulse;
    private final Waits waits;
    private final Duration pause;
    private int failures;

    WebhookKeeper(
            XApi api,
            String address,
            String bearer,
            Subscriptions subscriptions,
            Live live,
            Pulse pulse,
            Waits waits,
            Duration pause) {
        this.api = api;
        this.address = address;
        this.bearer = bearer;
        this.subscriptions = subscriptions;
        this.live = live;
        this.pulse = pulse;
        this.waits = waits;
        this.pause = pause;
    }

    @Override
    public Duration once() {
        Optional<String> problem = api.getAsApp(Endpoint.WEBHOOKS, bearer)
                .match(
                        done -> ensure(done.body().path("data")),
                        refused -> Optional.of("X refuses the app's bearer token (" + refused.status() + ")."),
                        failed -> Optional.of("X cannot be reached (" + failed.why() + ")."));
        live.is(problem.isEmpty());
        if (problem.isPresent()) {
            failures++;
            pulse.is(
                    Pulse.Part.WEBHOOK,
                    State.STALE,
                    "Nothing is pushed, mentions and messages are asked for instead: " + problem.get());
            return waits.afterFailures(failures);
        }
        failures = 0;
        pulse.is(Pulse.Part.WEBHOOK, State.OK, "");
        return waits.asked(pause);
    }

    private Optional<String> ensure(JsonNode webhooks) {
        for (JsonNode each : webhooks) {
            if (each.path("url").asText().equals(address)) {
                String id = each.path("id").asText();
                Optional<String> invalid = each.path("valid").asBoolean() ? Optional.empty() : validate(id);
                return invalid.or(() -> subscriptions.ensure(Optional.of(id)));
            }
        }
        return api.post(Endpoint.WEBHOOKS, "", api.object().put("url", address))
                .match(
                        done -> subscriptions.ensure(
                                Optional.of(done.body().at("/data/id").asText())),
                        refused -> Optional.of("X does not get the right answer to its challenge from " + address + " ("
                                + refused.status() + "). Look at the proxy in front of this server."),
                        failed -> Optional.of("X cannot be reached (" + failed.why() + ")."));
    }

    private Optional<String> validate(String id) {
        return api.putAsApp(Endpoint.WEBHOOK, id, bearer)
                .match(
                        done -> done.body().at("/data/valid").asBoolean()
                                ? Optional.empty()
                                : Optional.of("X does not get the right answer to its challenge from " + address
                                        + ". Look at the proxy in front of this server."),
                        refused -> Optional.of("X does not check the address anew (" + refused.status() + ")."),
                        failed -> Optional.of("X cannot be reached (" + failed.why() + ")."));
    }
}
