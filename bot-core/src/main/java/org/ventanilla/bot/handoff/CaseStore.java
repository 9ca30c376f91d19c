package org.ventanilla.bot.handoff;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads cases. They are written only with an outcome. Thread-safe. */
public interface CaseStore {
    Optional<Case> find(long id);

    Optional<Case> byReceipt(String receipt);

    /** All cases that are not closed, in these lanes: the most urgent first, then the oldest. */
    List<Case> open(Set<String> lanes);

    /** The latest closed cases in these lanes, at most {@code limit}. */
    List<Case> closed(Set<String> lanes, int limit);

    /** All cases of a conversation, the oldest first. */
    List<Case> ofConversation(String conversationId);
}
