package org.ventanilla.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Visibility;

/** Reads rows of the table {@code conversation}. */
final class ConversationRows {
    private ConversationRows() {}

    static Conversation conversation(ResultSet row, int number) throws SQLException {
        return new Conversation(
                row.getString("id"),
                ref(row),
                CitizenJson.read(Json.read(row.getString("citizen"))),
                row.getLong("version"),
                StateJson.read(row.getString("state")));
    }

    static ConversationRef ref(ResultSet row) throws SQLException {
        return new ConversationRef(
                row.getString("channel"),
                row.getString("account"),
                row.getString("conversation_key"),
                Visibility.valueOf(row.getString("visibility")));
    }
}
