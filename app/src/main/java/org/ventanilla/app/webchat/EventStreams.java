package org.ventanilla.app.webchat;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.ventanilla.bot.conversation.Announcements;
import org.ventanilla.webchat.Watchers;
import org.ventanilla.webchat.WebChatChannel;
import tools.jackson.databind.json.JsonMapper;

/** All open event streams. A few threads serve any number of them. Thread-safe. */
@Component
final class EventStreams {
    private static final int THREADS = 4;
    private static final int PER_CONVERSATION = 8;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final WebChatChannel channel;
    private final ChatReading reading;
    private final JsonMapper json;
    private final Map<String, Deque<EventPipe>> open = new ConcurrentHashMap<>();
    private final Watchers byConversation = new Watchers();
    private final ExecutorService tellers = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            daemon("chat-stream"),
            new ThreadPoolExecutor.DiscardPolicy());
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(daemon("chat-heartbeat"));
    private final ScheduledFuture<?> heartbeat;
    private final Runnable unsubscribe;

    EventStreams(WebChatChannel channel, ChatReading reading, Announcements announcements, JsonMapper json) {
        this.channel = channel;
        this.reading = reading;
        this.json = json;
        this.unsubscribe = announcements.subscribe(byConversation::wake);
        this.heartbeat = heart.scheduleAtFixedRate(
                this::beat, HEARTBEAT.toMillis(), HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ThreadFactory daemon(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Streams what follows. The conversation need not exist yet. */
    void open(String key, long after, AsyncContext context) throws IOException {
        context.setTimeout(LONGEST.toMillis());
        EventStream stream = new EventStream(key, after, reading, json, tellers, byConversation);
        Runnable stopWatching = channel.watch(key, stream::changed);
        EventPipe pipe = new EventPipe(context, stream::changed, () -> {
            stopWatching.run();
            stream.changed();
        });
        remember(key, pipe);
        stream.open(pipe);
        pipe.open();
    }

    /** A conversation has room for a few readers: one more ends the oldest. */
    private void remember(String key, EventPipe pipe) {
        List<EventPipe> tooMany = new ArrayList<>();
        open.compute(key, (any, before) -> {
            Deque<EventPipe> all = before == null ? new ArrayDeque<>() : before;
            all.removeIf(EventPipe::isClosed);
            all.add(pipe);
            while (all.size() > PER_CONVERSATION) {
                tooMany.add(all.remove());
            }
            return all;
        });
        tooMany.forEach(EventPipe::close);
    }

    private void beat() {
        for (String key : open.keySet()) {
            open.computeIfPresent(key, (any, all) -> {
                all.removeIf(EventPipe::isClosed);
                return all.isEmpty() ? null : all;
            });
            all(key).forEach(EventPipe::beat);
        }
    }

    private List<EventPipe> all(String key) {
        List<EventPipe> all = new ArrayList<>();
        open.computeIfPresent(key, (any, pipes) -> {
            all.addAll(pipes);
            return pipes;
        });
        return all;
    }

    /** Ends all streams before the server waits for requests that are under way; their readers resume. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        unsubscribe.run();
        heartbeat.cancel(false);
        heart.shutdown();
        open.keySet().forEach(key -> all(key).forEach(EventPipe::close));
        tellers.shutdown();
    }
}
