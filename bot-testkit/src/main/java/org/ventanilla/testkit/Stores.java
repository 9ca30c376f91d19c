package org.ventanilla.testkit;

import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.decide.Ledger;
import org.ventanilla.bot.deliver.OutboxStore;
import org.ventanilla.bot.handoff.CaseStore;
import org.ventanilla.bot.receive.InboxStore;

/** The stores that a bot stands on, all of one database. */
public record Stores(
        InboxStore inbox, ConversationStore conversations, Ledger ledger, OutboxStore outbox, CaseStore cases) {}
