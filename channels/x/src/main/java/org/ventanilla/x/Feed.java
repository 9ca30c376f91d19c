package org.ventanilla.x;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.ventanilla.bot.channel.Health.State;
import org.ventanilla.bot.channel.StoreUnavailableException;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.x.XAnswer.Done;
import org.ventanilla.x.XAnswer.Failed;
import org.ventanilla.x.XAnswer.Refused;

/**
 * Reads a list that X gives newest first: page after page back to what was stored before, then stores it oldest first. The
 * cursor moves only over what is stored. Each time it looks back a little further than the cursor, because ids come out of
 * order by seconds.
 */
final class Feed implements Loop.Step {
    static final String NEW_KEYS =
            "X refuses the account's keys. Run `ventanilla channel login x` and set the new ones; `ventanilla doctor` checks them.";
    static final String NO_CREDITS = "X says that the credits are used up. Buy some in its developer console.";

    private static final Duration OVERLAP = Duration.ofMinutes(2);
    private static final Duration WITHOUT_KEYS = Duration.ofMinutes(1);
    private static final Duration WITHOUT_CREDITS = Duration.ofMinutes(5);

    private final Source source;
    private final Reader reader;
    private final Intake intake;
    private final Cursor cursor;
    private final Pulse pulse;
    private final Waits waits;
    private final Supplier<Duration> pause;
    private final Clock clock;
    private int failures;
    private Optional<Catch> halfway = Optional.empty();

    /** @param pause how long after one look comes the next, when all is well */
    Feed(
            Source source,
            Reader reader,
            Intake intake,
            Cursor cursor,
            Pulse pulse,
            Waits waits,
            Supplier<Duration> pause,
            Clock clock) {
        this.source = source;
        this.reader = reader;
        this.intake = intake;
        this.cursor = cursor;
        this.pulse = pulse;
        this.waits = waits;
        this.pause = pause;
        this.clock = clock;
    }

    /** The list. */
    interface Source {
        Pulse.Part part();

        /**
         * One page of it.
         *
         * @param since what is not newer need not come
         * @param token of the page; empty for the first
         */
        XAnswer page(XId since, String token);

        /** Items came that had not come before. */
        void came(int items);
    }

    /** Makes sense of one item. */
    interface Reader {
        /** The key of the event that an item becomes. */
        String key(XId id);

        /** Empty when it is nothing for us. */
        Optional<Incoming> read(JsonNode item, Map<String, JsonNode> users) throws PoisonException;

        /** The least that can be said of an item; empty when it does not even tell whose it is. */
        Optional<InboundEvent> unknown(JsonNode item);
    }

    @Override
    public Duration once() {
        try {
            Catch so = halfway.orElseGet(this::fresh);
            halfway = Optional.empty();
            return collect(so);
        } catch (StoreUnavailableException e) {
            return storeUnavailable();
        }
    }

    /**
     * What has been collected so far, the oldest first.
     *
     * @param next the token of the page that comes next
     */
    private record Catch(XId from, String next, TreeMap<XId, JsonNode> items, Map<String, JsonNode> users) {
        Catch continuing(String token) {
            return new Catch(from, token, items, users);
        }

        /** Returns false when the page reaches back to what was read before. */
        boolean takesAllOf(JsonNode page) {
            boolean all = true;
            for (JsonNode item : page) {
                Optional<XId> id = XId.in(item, "id");
                boolean isNew = id.filter(each -> each.isAfter(from)).isPresent();
                id.filter(each -> isNew).ifPresent(each -> items.put(each, item));
                all = all && (isNew || id.isEmpty());
            }
            return all;
        }
    }

    private Catch fresh() {
        return new Catch(cursor.position().minus(OVERLAP), "", new TreeMap<>(), new HashMap<>());
    }

    private Duration collect(Catch begun) {
        Catch so = begun;
        while (true) {
            XAnswer answer = source.page(so.from(), so.next());
            if (!(answer instanceof Done done)) {
                return interrupted(so, answer);
            }
            boolean more = so.takesAllOf(done.body().path("data"));
            so.users().putAll(Json.users(done.body()));
            String next = done.body().at("/meta/next_token").asText();
            if (!more || next.isEmpty()) {
                return store(so);
            }
            so = so.continuing(next);
        }
    }

    /** A long list is read on where it broke off: a window of requests may be shorter than the list. */
    private Duration interrupted(Catch so, XAnswer answer) {
        boolean tokenIsBad = answer instanceof Refused refused && refused.status() == 400;
        halfway = tokenIsBad ? Optional.empty() : Optional.of(so);
        return answer.match(done -> Duration.ZERO, this::refused, this::failed);
    }

    private Duration store(Catch so) {
        List<XId> fresh = new ArrayList<>();
        for (XId id : so.items().keySet()) {
            if (!intake.knows(reader.key(id))) {
                fresh.add(id);
            }
        }
        source.came(fresh.size());
        if (!store(fresh, so)) {
            return storeUnavailable();
        }
        failures = 0;
        pulse.is(source.part(), State.OK, "");
        return waits.asked(pause.get());
    }

    /** Returns false when something could not be stored; what came before it is not read again. */
    private boolean store(List<XId> fresh, Catch so) {
        Optional<XId> last = Optional.empty();
        boolean all = true;
        for (XId id : fresh) {
            JsonNode item = so.items().get(id);
            all = item != null && intake.take(reader, item, so.users());
            if (!all) {
                break;
            }
            last = Optional.of(id);
        }
        last.ifPresent(cursor::moveTo);
        return all;
    }

    private Duration storeUnavailable() {
        return backOff("Messages cannot be stored; X keeps them for a while. Look at the database and its disk.");
    }

    private Duration failed(Failed failure) {
        return backOff("X cannot be reached (" + failure.why() + "). Look at the network if this lasts.");
    }

    private Duration backOff(String advice) {
        failures++;
        pulse.is(source.part(), State.BACKOFF, advice);
        return waits.afterFailures(failures);
    }

    private Duration refused(Refused refusal) {
        if (refusal.isOutOfCredits()) {
            pulse.is(source.part(), State.QUOTA, NO_CREDITS);
            return waits.asked(WITHOUT_CREDITS);
        }
        return switch (refusal.status()) {
            case 401, 403 -> {
                pulse.is(source.part(), State.AUTH, NEW_KEYS);
                yield waits.asked(WITHOUT_KEYS);
            }
            case 429 -> {
                Instant now = clock.instant();
                pulse.is(source.part(), State.BACKOFF, "X asks us to wait. Nothing to do.");
                yield waits.asked(Duration.between(now, XApi.reset(refusal, now)));
            }
            default -> backOff("X refuses to tell (" + refusal.status() + "). Look at `ventanilla doctor`.");
        };
    }
}
