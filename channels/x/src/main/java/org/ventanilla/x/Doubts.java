package org.ventanilla.x;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.channel.SendResult.Sent;

/**
 * Before something is sent again of which nobody knows whether X has it, X is asked. A little later, so that it has had the
 * time to show it.
 */
final class Doubts {
    private static final Duration SHOWN_AFTER = Duration.ofSeconds(15);
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofSeconds(30);
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(5);

    private final XApi api;
    private final Messages messages;
    private final String ownId;
    private final Clock clock;

    Doubts(XApi api, Messages messages, String ownId, Clock clock) {
        this.api = api;
        this.messages = messages;
        this.ownId = ownId;
        this.clock = clock;
    }

    /** What is known of a reply; empty when X does not have it. */
    Optional<SendResult> ofReply(String to, String text, Instant since) {
        if (clock.instant().isBefore(since.plus(SHOWN_AFTER))) {
            return Optional.of(Verdicts.later(since.plus(SHOWN_AFTER), "X will be asked whether it has it"));
        }
        XAnswer answer = api.get(
                Endpoint.OWN_POSTS,
                ownId,
                Map.of(
                        "max_results", "100",
                        "since_id", XId.at(since.minus(CLOCKS_DIFFER_BY)).text(),
                        "post.fields", "created_at",
                        "expansions", "referenced_posts"));
        return found(
                answer,
                post -> isReply(post, to) && Json.text(post.path("text")).equals(text));
    }

    private static boolean isReply(JsonNode post, String to) {
        for (JsonNode each : Json.either(post, "referenced_posts", "referenced_tweets")) {
            if (each.path("type").asText().equals("replied_to")
                    && each.path("id").asText().equals(to)) {
                return true;
            }
        }
        return false;
    }

    /** What is known of a direct message; empty when X does not have it. */
    Optional<SendResult> ofMessage(String participant, String text, Instant since) {
        if (clock.instant().isBefore(since.plus(SHOWN_AFTER))) {
            return Optional.of(Verdicts.later(since.plus(SHOWN_AFTER), "X will be asked whether it has it"));
        }
        XId from = XId.at(since.minus(CLOCKS_DIFFER_BY));
        return found(
                messages.with(participant),
                message -> message.path("sender_id").asText().equals(ownId)
                        && XId.in(message, "id").filter(id -> id.isAfter(from)).isPresent()
                        && Json.text(message.path("text")).equals(text));
    }

    private Optional<SendResult> found(XAnswer answer, Predicate<JsonNode> isIt) {
        return answer.match(
                done -> {
                    for (JsonNode item : done.body().path("data")) {
                        if (isIt.test(item)) {
                            return Optional.of(new Sent(List.of(item.path("id").asText())));
                        }
                    }
                    return Optional.empty();
                },
                refused -> Optional.of(Verdicts.later(XApi.reset(refused, clock.instant()), "X does not tell")),
                failed -> Optional.of(Verdicts.later(clock.instant().plus(ASKED_AGAIN_AFTER), "X cannot be asked")));
    }
}
