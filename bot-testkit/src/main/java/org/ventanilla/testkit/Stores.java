package org.ventanilla.testkit;

import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.decide.Ledger;
import org.ventanilla.bot.deliver.OutboxStore;
import org.ventanilla.bot.handoff.CaseStore;
import org.ventanilla.bot.receive.InboxStore;
import org.ventanilla.bot.staff.AccountStore;

/** The stores of one empty installation, for the contracts that they have to keep. */
public record Stores(
        InboxStore inbox,
        ConversationStore conversations,
        Ledger ledger,
        OutboxStore outbox,
        CaseStore cases,
        AccountStore accounts) {}
