package org.ventanilla.storage;

import java.nio.file.Path;
import java.util.UUID;
import org.ventanilla.bot.channel.ChannelNotes;
import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.decide.Ledger;
import org.ventanilla.bot.deliver.OutboxStore;
import org.ventanilla.bot.desk.RoomThreads;
import org.ventanilla.bot.handoff.CaseStore;
import org.ventanilla.bot.receive.InboxStore;
import org.ventanilla.bot.staff.AccountStore;
import org.ventanilla.knowledge.ArticleStore;
import org.ventanilla.knowledge.IncidentStore;

/**
 * Every store of an installation, in one database. A database that is gone or full shows as
 * {@link org.ventanilla.bot.channel.StoreUnavailableException}, whatever the store. Thread-safe.
 */
public final class Storage implements AutoCloseable {
    private final Database database;
    private final InboxStore inbox;
    private final ConversationStore conversations;
    private final Ledger ledger;
    private final OutboxStore outbox;
    private final CaseStore cases;
    private final AccountStore accounts;
    private final ArticleStore articles;
    private final IncidentStore incidents;
    private final RoomThreads roomThreads;

    private Storage(Database database) {
        this.database = database;
        inbox = new JdbcInbox(database, () -> UUID.randomUUID().toString());
        conversations = new JdbcConversations(database);
        ledger = new JdbcLedger(database);
        outbox = new JdbcOutbox(database);
        cases = new JdbcCases(database);
        accounts = new JdbcAccounts(database);
        articles = new JdbcArticles(database);
        incidents = new JdbcIncidents(database);
        roomThreads = new JdbcRoomThreads(database);
    }

    /**
     * Opens the file, or makes it, and brings its tables up to date. For one process at a time.
     *
     * @throws IllegalStateException when the file is no database, or SQLite cannot keep there what it has confirmed
     */
    public static Storage sqlite(Path file) {
        return new Storage(SqliteDatabase.open(file));
    }

    /** Whether the database answers now. */
    public boolean isAvailable() {
        return database.isAvailable();
    }

    public InboxStore inbox() {
        return inbox;
    }

    public ConversationStore conversations() {
        return conversations;
    }

    public Ledger ledger() {
        return ledger;
    }

    public OutboxStore outbox() {
        return outbox;
    }

    public CaseStore cases() {
        return cases;
    }

    public AccountStore accounts() {
        return accounts;
    }

    public ArticleStore articles() {
        return articles;
    }

    public IncidentStore incidents() {
        return incidents;
    }

    /** What an account of a channel remembers beyond a restart. */
    public ChannelNotes notes(String channel, String account) {
        return new JdbcNotes(database, channel, account);
    }

    public RoomThreads roomThreads() {
        return roomThreads;
    }

    @Override
    public void close() {
        database.close();
    }
}
