package org.ventanilla.app.staffroom;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.conversation.TranscriptEntry;
import org.ventanilla.bot.desk.RoomThread;
import org.ventanilla.bot.desk.RoomThreads;
import org.ventanilla.bot.desk.StaffRoom;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.CaseStore;
import org.ventanilla.bot.handoff.Lanes;

/**
 * Shows cases in the agents' room: a thread a case, and in it what is said. Only those that every agent may see: who is in a
 * group of a messenger, lanes do not decide.
 */
public final class StaffRooms implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StaffRooms.class);
    private static final long AGAIN_AFTER_SECONDS = 5;
    private static final int AT_ONCE = 100;
    private static final long SHOWN_OF_BEFORE = 20;

    private final StaffRoom room;
    private final RoomThreads threads;
    private final CaseStore cases;
    private final ConversationStore conversations;
    private final RoomWords words;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "staff-room");
        thread.setDaemon(true);
        return thread;
    });

    public StaffRooms(
            StaffRoom room, RoomThreads threads, CaseStore cases, ConversationStore conversations, RoomWords words) {
        this.room = room;
        this.threads = threads;
        this.cases = cases;
        this.conversations = conversations;
        this.words = words;
    }

    /** Something happened in a conversation. Returns at once. */
    public void changed(String conversationId) {
        if (!worker.isShutdown()) {
            worker.execute(() -> show(conversationId));
        }
    }

    private void show(String conversationId) {
        try {
            List<Case> all = cases.ofConversation(conversationId);
            if (!all.isEmpty() && !show(all.get(all.size() - 1))) {
                ScheduledFuture<?> unused =
                        worker.schedule(() -> show(conversationId), AGAIN_AFTER_SECONDS, TimeUnit.SECONDS);
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "the agents' room does not show conversation {}: {}",
                    conversationId,
                    e.getClass().getName());
        }
    }

    /** False when it has to be tried again. */
    private boolean show(Case one) {
        if (!one.lane().equals(Lanes.GENERAL)) {
            return true;
        }
        Optional<RoomThread> known = threads.ofCase(one.id());
        boolean closed = one.state() == Case.State.CLOSED;
        if (known.isEmpty() && closed) {
            return true;
        }
        Optional<RoomThread> thread = known.or(() -> opened(one));
        boolean shown = thread.filter(each -> showWhatIsNew(one, each)).isPresent();
        if (shown && closed) {
            thread.map(RoomThread::name).ifPresent(room::close);
        }
        return shown;
    }

    private Optional<RoomThread> opened(Case one) {
        Optional<String> name = room.open(words.title(one));
        name.ifPresent(each -> {
            threads.add(new RoomThread(one.id(), each, before(one), 0));
            boolean unused = room.say(each, words.introduction(one));
        });
        return name.flatMap(threads::named);
    }

    /** Where to begin, so that the last things said before are shown too. */
    private long before(Case one) {
        long last = 0;
        List<TranscriptEntry> some = conversations.transcript(one.conversationId(), last, AT_ONCE);
        while (!some.isEmpty()) {
            last = some.get(some.size() - 1).seq();
            some = conversations.transcript(one.conversationId(), last, AT_ONCE);
        }
        return Math.max(0, last - SHOWN_OF_BEFORE);
    }

    private boolean showWhatIsNew(Case one, RoomThread thread) {
        for (TranscriptEntry entry : conversations.transcript(one.conversationId(), thread.shown(), AT_ONCE)) {
            String line = words.line(entry);
            if (!line.isEmpty() && !room.say(thread.name(), line)) {
                return false;
            }
            threads.shown(one.id(), entry.seq());
        }
        return true;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
