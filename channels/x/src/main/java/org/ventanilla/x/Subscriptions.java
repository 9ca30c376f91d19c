package org.ventanilla.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What X is asked to tell by itself. */
final class Subscriptions {
    private final XApi api;
    private final String ownId;

    Subscriptions(XApi api, String ownId) {
        this.api = api;
        this.ownId = ownId;
    }

    /**
     * Subscribes to what is not subscribed to yet.
     *
     * @param webhook where events are pushed to; empty for the stream
     * @return what is in the way; empty when all is subscribed to
     */
    Optional<String> ensure(Optional<String> webhook) {
        return api.get(Endpoint.SUBSCRIPTIONS, "", Map.of())
                .match(
                        done -> subscribe(missing(done.body().path("data"), webhook), webhook),
                        refused -> Optional.of("X refuses to tell what it streams (" + refused.status() + ")."),
                        failed -> Optional.of("X cannot be reached (" + failed.why() + ")."));
    }

    private static Set<String> missing(JsonNode subscriptions, Optional<String> webhook) {
        Set<String> missing = new HashSet<>(Activities.KINDS);
        for (JsonNode each : subscriptions) {
            if (each.path("webhook_id").asText().equals(webhook.orElse(""))) {
                missing.remove(each.path("event_type").asText());
            }
        }
        return missing;
    }

    private Optional<String> subscribe(Set<String> kinds, Optional<String> webhook) {
        for (String kind : kinds) {
            ObjectNode body = api.object().put("event_type", kind);
            body.putObject("filter").put("user_id", ownId);
            webhook.ifPresent(id -> body.put("webhook_id", id));
            Optional<String> problem = api.post(Endpoint.SUBSCRIPTIONS, "", body)
                    .match(
                            done -> Optional.empty(),
                            refused -> refused.status() == 409
                                    ? Optional.empty()
                                    : Optional.of("X refuses to stream " + kind + " (" + refused.status() + ")."),
                            failed -> Optional.of("X cannot be reached (" + failed.why() + ")."));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }
}
