package org.ventanilla.bot.deliver;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.channel.Channel;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationStore;

/**
 * Shows that an answer is coming when it takes longer than a moment, until something happens in the conversation. Not while an
 * agent holds it: nobody may be writing. Thread-safe.
 */
public final class TypingSigns implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TypingSigns.class);
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration SHOWN_FOR = Duration.ofSeconds(4);
    private static final int MOST_SIGNS = 5;

    private final ConversationStore conversations;
    private final Map<String, Channel> channels;
    private final Duration moment;
    private final Map<String, ScheduledFuture<?>> coming = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "typing");
        thread.setDaemon(true);
        return thread;
    });

    public TypingSigns(ConversationStore conversations, Map<String, Channel> channels) {
        this(conversations, channels, MOMENT);
    }

    TypingSigns(ConversationStore conversations, Map<String, Channel> channels, Duration moment) {
        this.conversations = conversations;
        this.channels = Map.copyOf(channels);
        this.moment = moment;
    }

    /** Somebody wrote. */
    public void heard(String conversationId) {
        coming.computeIfAbsent(conversationId, id -> later(id, moment, MOST_SIGNS));
    }

    /** Something was decided or sent. */
    public void answered(String conversationId) {
        ScheduledFuture<?> sign = coming.remove(conversationId);
        if (sign != null) {
            sign.cancel(false);
        }
    }

    private ScheduledFuture<?> later(String id, Duration delay, int left) {
        return timer.schedule(() -> show(id, left), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void show(String id, int left) {
        try {
            conversations
                    .find(id)
                    .filter(found -> found.state().holder().isBot())
                    .ifPresent(this::show);
        } catch (RuntimeException e) {
            LOG.debug("no sign of typing was shown: {}", e.getClass().getName());
        }
        if (left > 1) {
            coming.computeIfPresent(id, (same, shown) -> later(id, SHOWN_FOR, left - 1));
        } else {
            coming.remove(id);
        }
    }

    private void show(Conversation conversation) {
        Optional.ofNullable(channels.get(conversation.ref().channel()))
                .ifPresent(channel -> channel.typing(conversation.ref()));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
