package org.ventanilla.app.webchat;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.app.webchat.ChatView.Events;
import org.ventanilla.app.webchat.ChatView.Message;
import org.ventanilla.app.webchat.ChatView.Status;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.webchat.Watchers;
import tools.jackson.databind.json.JsonMapper;

/**
 * One reader of one conversation: remembers how far the reader is and, when something may be new, tells what follows. However
 * many calls come at once, one thread at a time does the telling.
 */
final class EventStream {
    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final int AT_ONCE = 20;

    private final String key;
    private final ChatReading reading;
    private final JsonMapper json;
    private final Executor executor;
    private final Watchers byConversation;
    private final AtomicInteger news = new AtomicInteger();

    private volatile Optional<EventPipe> pipe = Optional.empty();
    private Optional<Runnable> stopWatching = Optional.empty();
    private Optional<Status> told = Optional.empty();
    private long last;

    /**
     * Makes a stream that tells nothing yet.
     *
     * @param after what the reader has seen already
     * @param byConversation tells of changes by the engine's id of a conversation
     */
    EventStream(
            String key, long after, ChatReading reading, JsonMapper json, Executor executor, Watchers byConversation) {
        this.key = key;
        this.last = after;
        this.reading = reading;
        this.json = json;
        this.executor = executor;
        this.byConversation = byConversation;
    }

    void open(EventPipe into) {
        pipe = Optional.of(into);
        into.write("retry: 2000\n\n");
        changed();
    }

    /** Something may be new. Returns at once. */
    void changed() {
        if (news.getAndIncrement() == 0) {
            executor.execute(this::tellAll);
        }
    }

    private void tellAll() {
        int seen;
        do {
            seen = news.get();
            pipe.filter(open -> !open.isClosed()).ifPresentOrElse(this::tell, this::forget);
        } while (!news.compareAndSet(seen, 0));
    }

    private void tell(EventPipe into) {
        try {
            Optional<Conversation> conversation = reading.conversation(key);
            conversation.ifPresentOrElse(found -> tell(found, into), () -> tell(Status.BOT, into));
        } catch (RuntimeException e) {
            LOG.warn("A chat stream ends, its reader will resume: {}", e.toString());
            into.close();
        }
    }

    private void tell(Conversation conversation, EventPipe into) {
        if (stopWatching.isEmpty()) {
            stopWatching = Optional.of(byConversation.watch(conversation.id(), this::changed));
        }
        boolean more = true;
        while (more && !into.isFull()) {
            Events events = reading.events(conversation, last, AT_ONCE);
            events.messages().forEach(message -> tell(message, into));
            last = events.last();
            more = events.more();
            if (!more) {
                tell(events.status(), into);
            }
        }
    }

    private void tell(Message message, EventPipe into) {
        into.write("id: " + message.id() + "\nevent: message\ndata: " + json.writeValueAsString(message) + "\n\n");
    }

    private void tell(Status status, EventPipe into) {
        if (!told.equals(Optional.of(status))) {
            into.write("event: status\ndata: " + json.writeValueAsString(status) + "\n\n");
            told = Optional.of(status);
        }
    }

    /** The reader is gone. */
    private void forget() {
        stopWatching.ifPresent(Runnable::run);
        stopWatching = Optional.empty();
    }
}
