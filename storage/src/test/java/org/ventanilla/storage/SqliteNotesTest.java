package org.ventanilla.storage;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.bot.channel.ChannelNotes;
import org.ventanilla.testkit.NotesContract;

class SqliteNotesTest extends NotesContract {
    @RegisterExtension
    final SqliteStores sqlite = new SqliteStores();

    @Override
    protected ChannelNotes notes(String channel, String account) {
        return sqlite.storage().notes(channel, account);
    }
}
