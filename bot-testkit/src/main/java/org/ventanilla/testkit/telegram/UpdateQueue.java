package org.ventanilla.testkit.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Updates until they are confirmed: a poll with a higher offset confirms and forgets. */
final class UpdateQueue {
    private static final Set<String> ONLY_WHEN_ASKED_FOR =
            Set.of("chat_member", "message_reaction", "message_reaction_count");

    private final Deque<ObjectNode> pending = new ArrayDeque<>();
    private final Deque<ObjectNode> repeats = new ArrayDeque<>();
    private Set<String> allowed = Set.of();
    private long nextId = 700_000_001;
    private long newestPoll;
    private @Nullable ObjectNode lastDelivered;

    /** Gives the update its id and keeps it, unless the bot does not want its kind. */
    synchronized void add(String kind, ObjectNode update) {
        if (allowed.isEmpty() ? ONLY_WHEN_ASKED_FOR.contains(kind) : !allowed.contains(kind)) {
            return;
        }
        pending.add(update.put("update_id", nextId++));
        notifyAll();
    }

    /** Delivers what was delivered last once more, as a server does that lost a confirmation. */
    synchronized void repeatTheLast() {
        repeats.add(Optional.ofNullable(lastDelivered)
                .orElseThrow(() -> new IllegalStateException("nothing was delivered yet")));
        notifyAll();
    }

    /** After a quiet week the next id is random and can be lower. */
    synchronized void continueAt(long id) {
        nextId = id;
    }

    /** All that is not confirmed, the oldest first. */
    synchronized List<ObjectNode> all() {
        List<ObjectNode> all = new ArrayList<>(repeats);
        repeats.clear();
        all.addAll(pending);
        return all;
    }

    synchronized void confirm(ObjectNode update) {
        pending.remove(update);
        lastDelivered = update;
    }

    synchronized int unconfirmed() {
        return pending.size();
    }

    synchronized void allow(JsonNode kinds) {
        Set<String> wanted = new HashSet<>();
        kinds.forEach(kind -> wanted.add(kind.asText()));
        allowed = Set.copyOf(wanted);
    }

    /** Ends the poll that waits, if any. */
    synchronized void endPolls() {
        newestPoll++;
        notifyAll();
    }

    /** Waits for updates up to the timeout. A newer poll ends an older one. */
    synchronized List<ObjectNode> poll(long offset, int limit, Duration timeout) throws ApiError, InterruptedException {
        endPolls();
        long mine = newestPoll;
        forget(offset);
        long deadline = System.nanoTime() + timeout.toNanos();
        long left = deadline - System.nanoTime();
        while (isEmpty() && left > 0 && mine == newestPoll) {
            wait(left / 1_000_000 + 1);
            left = deadline - System.nanoTime();
        }
        if (mine != newestPoll) {
            throw ApiError.conflict(
                    "terminated by other getUpdates request; make sure that only one bot instance is running");
        }
        return batch(limit);
    }

    private void forget(long offset) {
        if (offset < 0) {
            while (pending.size() > -offset) {
                pending.remove();
            }
        } else if (offset <= nextId) { // a higher one lies in the future and confirms nothing
            pending.removeIf(update -> update.get("update_id").asLong() < offset);
        }
    }

    private boolean isEmpty() {
        return pending.isEmpty() && repeats.isEmpty();
    }

    private List<ObjectNode> batch(int limit) {
        List<ObjectNode> batch = new ArrayList<>(repeats);
        repeats.clear();
        pending.stream().limit(limit).forEach(batch::add);
        if (!batch.isEmpty()) {
            lastDelivered = batch.get(batch.size() - 1);
        }
        return batch;
    }
}
