package org.ventanilla.app.desk;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.ventanilla.bot.conversation.Announcements;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.AccountStore;

/** The open streams to agents' pages. Each has a thread of its own, so that a slow browser holds up nobody else. */
@Component
class LiveDesk {
    private static final long NO_TIMEOUT = 0;

    private final VisibleCases cases;
    private final AccountStore accounts;
    private final Announcements announcements;
    private final Set<DeskStream> streams = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(LiveDesk::daemon);

    LiveDesk(VisibleCases cases, AccountStore accounts, Announcements announcements) {
        this.cases = cases;
        this.accounts = accounts;
        this.announcements = announcements;
    }

    /**
     * Opens a stream.
     *
     * @param caseId the case that the page shows; 0 when it shows none
     */
    SseEmitter open(Account account, long caseId) {
        SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
        DeskStream stream = new DeskStream(emitter, cases, accounts, account, caseId);
        streams.add(stream);
        Runnable unsubscribe = announcements.subscribe(stream::changed);
        threads.execute(() -> {
            try {
                stream.run();
            } finally {
                unsubscribe.run();
                streams.remove(stream);
            }
        });
        return emitter;
    }

    /** Before the web server waits for requests to end, which these never would. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        streams.forEach(DeskStream::close);
        threads.shutdown();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "desk-live");
        thread.setDaemon(true);
        return thread;
    }
}
