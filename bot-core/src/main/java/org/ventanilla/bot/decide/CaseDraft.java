package org.ventanilla.bot.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.Lanes;
import org.ventanilla.bot.handoff.Packet;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Topic.Urgency;

/**
 * A conversation's case as a turn leaves it. A conversation has one open case: what comes later is added to it, and only
 * ever makes it more urgent and more restricted.
 *
 * @param existing the case it adds to; empty when it opens a new one
 */
record CaseDraft(
        Optional<Case> existing,
        String receipt,
        Reason reason,
        Urgency urgency,
        String lane,
        Language language,
        Instant promised,
        Packet packet) {
    static CaseDraft of(Case open) {
        return new CaseDraft(
                Optional.of(open),
                open.receipt(),
                open.reason(),
                open.urgency(),
                open.lane(),
                open.language(),
                open.promised(),
                open.packet());
    }

    CaseDraft adding(CaseDraft more) {
        boolean moreUrgent = more.urgency.compareTo(urgency) < 0;
        return new CaseDraft(
                existing,
                receipt,
                moreUrgent ? more.reason : reason,
                moreUrgent ? more.urgency : urgency,
                Lanes.stricter(lane, more.lane),
                more.language,
                more.promised.isBefore(promised) ? more.promised : promised,
                merge(packet, more.packet));
    }

    /** The same case, seen by fewer. */
    CaseDraft in(String narrower) {
        return new CaseDraft(
                existing, receipt, reason, urgency, Lanes.stricter(lane, narrower), language, promised, packet);
    }

    /** The same case of somebody who writes in another language. */
    CaseDraft speaking(Language other) {
        return new CaseDraft(existing, receipt, reason, urgency, lane, other, promised, packet);
    }

    private static Packet merge(Packet before, Packet now) {
        return new Packet(
                union(before.signals(), now.signals()),
                now.understood().isEmpty() ? before.understood() : now.understood(),
                union(before.entities(), now.entities()),
                union(before.tried(), now.tried()),
                now.zone().or(before::zone),
                now.status(),
                now.why().isEmpty() ? before.why() : now.why());
    }

    private static <T> List<T> union(List<T> before, List<T> now) {
        Set<T> all = new LinkedHashSet<>(before);
        all.addAll(now);
        return new ArrayList<>(all);
    }

    CaseChange change() {
        if (existing.isEmpty()) {
            return new CaseChange.Opened(receipt, reason, urgency, lane, language, promised, packet);
        }
        Case open = existing.get();
        return new CaseChange.Changed(new Case(
                open.id(),
                open.receipt(),
                open.conversationId(),
                reason,
                urgency,
                lane,
                language,
                open.state(),
                open.agent(),
                open.opened(),
                promised,
                packet));
    }
}
