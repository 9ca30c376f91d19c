package org.ventanilla.app.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.ventanilla.app.page.VisibleText;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.desk.Desk;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.CaseStore;
import org.ventanilla.bot.handoff.Lanes;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.AccountStore;
import org.ventanilla.bot.understand.Evidence;

/** The cases that an account may see. */
@Component
class VisibleCases {
    private static final Set<String> ALL_LANES = Set.copyOf(Lanes.ALL);
    private static final int CLOSED_SHOWN = 50;

    private final CaseStore cases;
    private final ConversationStore conversations;
    private final Transcripts transcripts;
    private final AccountStore accounts;
    private final Clock clock;

    VisibleCases(
            CaseStore cases,
            ConversationStore conversations,
            Transcripts transcripts,
            AccountStore accounts,
            Clock clock) {
        this.cases = cases;
        this.conversations = conversations;
        this.transcripts = transcripts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Those in the account's lanes and those in its hands, the most urgent first. */
    List<Case> open(Account account) {
        return cases.open(ALL_LANES).stream()
                .filter(each -> Desk.maySee(each, account))
                .toList();
    }

    List<CaseRow> openRows(Account account) {
        return rows(open(account), account);
    }

    List<CaseRow> closedRows(Account account) {
        return rows(cases.closed(account.lanes(), CLOSED_SHOWN), account);
    }

    /** Empty when there is no such case, or not for this account. */
    Optional<Case> find(long id, Account account) {
        return cases.find(id).filter(each -> Desk.maySee(each, account));
    }

    /** The conversation's other cases, the oldest first. */
    List<CaseRow> others(Case one, Account account) {
        List<Case> others = cases.ofConversation(one.conversationId()).stream()
                .filter(each -> each.id() != one.id() && Desk.maySee(each, account))
                .toList();
        return rows(others, account);
    }

    CaseRow row(Case one, Account account) {
        String holder = one.agent().map(this::nameOf).orElse("");
        boolean mine = one.state() == Case.State.TAKEN
                && one.agent().filter(account.name()::equals).isPresent();
        return new CaseRow(one, words(one), channel(one), holder, mine, isOverdue(one));
    }

    private List<CaseRow> rows(List<Case> some, Account account) {
        return some.stream().map(each -> row(each, account)).toList();
    }

    private String nameOf(String agent) {
        return accounts.find(agent)
                .map(account -> account.publicName() + " (" + account.name() + ")")
                .orElse(agent);
    }

    private static List<String> words(Case one) {
        return one.packet().signals().stream()
                .flatMap(signal -> signal.evidence().stream())
                .map(Evidence::words)
                .map(VisibleText::of)
                .distinct()
                .toList();
    }

    private String channel(Case one) {
        return conversations
                .find(one.conversationId())
                .map(Conversation::ref)
                .map(ref -> ref.channel())
                .orElse("");
    }

    private boolean isOverdue(Case one) {
        return one.state() != Case.State.CLOSED
                && one.promised().isBefore(clock.instant())
                && !transcripts.hasPersonWritten(one.conversationId(), one.opened());
    }
}
