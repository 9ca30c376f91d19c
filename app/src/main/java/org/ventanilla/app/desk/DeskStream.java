package org.ventanilla.app.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.ventanilla.bot.Bell;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.AccountStore;

/**
 * Tells one page what has changed, never what to: {@code casos} the list, {@code caso} the case it shows, {@code manos} who
 * holds that. A page that connects again is told everything once, so that nothing is missed.
 */
final class DeskStream {
    private static final Logger LOG = LoggerFactory.getLogger(DeskStream.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final long TOGETHER_MILLIS = 150;

    private final SseEmitter emitter;
    private final VisibleCases cases;
    private final AccountStore accounts;
    private final Account account;
    private final long caseId;
    private final Bell bell = new Bell();
    private final AtomicBoolean conversationChanged = new AtomicBoolean();
    private final String conversation;
    private volatile boolean open = true;
    private Optional<List<Case>> list = Optional.empty();
    private Optional<Case> shown = Optional.empty();

    /**
     * @param caseId the case that the page shows; 0 when it shows none
     */
    DeskStream(SseEmitter emitter, VisibleCases cases, AccountStore accounts, Account account, long caseId) {
        this.emitter = emitter;
        this.cases = cases;
        this.accounts = accounts;
        this.account = account;
        this.caseId = caseId;
        this.conversation =
                cases.find(caseId, account).map(Case::conversationId).orElse("");
    }

    /** A conversation changed, perhaps the one that is shown. */
    void changed(String id) {
        if (id.equals(conversation)) {
            conversationChanged.set(true);
        }
        bell.ring();
    }

    void close() {
        open = false;
        bell.ring();
    }

    /** Goes on until the browser or the account is gone. */
    void run() {
        try {
            emitter.onCompletion(this::close);
            while (open && isStillThere()) {
                tell();
                bell.await(HEARTBEAT);
                Thread.sleep(TOGETHER_MILLIS);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("A desk page is gone");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("A desk page's stream failed; the page connects again", e);
            emitter.completeWithError(e);
        }
    }

    private boolean isStillThere() {
        return accounts.find(account.name()).filter(account::equals).isPresent();
    }

    private void tell() throws IOException {
        emitter.send(SseEmitter.event().comment(""));
        List<Case> now = cases.open(account);
        if (!list.equals(Optional.of(now))) {
            list = Optional.of(now);
            send("casos");
        }
        if (caseId != 0) {
            tellOfCase(cases.find(caseId, account));
        }
    }

    private void tellOfCase(Optional<Case> now) throws IOException {
        boolean changed = conversationChanged.getAndSet(false) || !shown.equals(now);
        boolean otherHands = !shown.map(DeskStream::hands).equals(now.map(DeskStream::hands));
        shown = now;
        if (changed) {
            send("caso");
        }
        if (otherHands) {
            send("manos");
        }
    }

    private static List<Object> hands(Case one) {
        return List.of(one.state(), one.agent());
    }

    private void send(String event) throws IOException {
        emitter.send(SseEmitter.event().name(event).data(event));
    }
}
