package org.ventanilla.storage;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.receive.InboxStore;

/** The inbox as a table. Two statements and one commit an event. */
final class JdbcInbox implements InboxStore {
    /**
     * An event that comes while others wait ends the wait that a worker asked for. An edit advances the version: what is being
     * decided on just now may be what it changes.
     */
    private static final String PLACE = """
            insert into conversation (id, channel, account, conversation_key, visibility, citizen, state, version,
                    last_seq, pending, ready_at, lease_token, opened_seq, created_at, updated_at)
            values (:id, :channel, :account, :key, :visibility, :citizen, :state, 1, 1, true, :now, 0, 0, :now, :now)
            on conflict (channel, account, conversation_key, visibility) do update set
                last_seq = conversation.last_seq + 1,
                version = conversation.version + :advance,
                citizen = excluded.citizen,
                pending = true,
                ready_at = case
                    when conversation.pending and conversation.ready_at < excluded.ready_at
                    then conversation.ready_at else excluded.ready_at end
            returning id, last_seq
            """;

    private static final String STORE = """
            insert into inbox (conversation_id, seq, channel, account, event_id, kind, payload, received_at, status,
                    attempts)
            values (:conversation, :seq, :channel, :account, :event, :kind, :payload, :now, 'PENDING', 0)
            on conflict (channel, account, event_id) do nothing
            """;

    private final Database database;
    private final Supplier<String> ids;

    JdbcInbox(Database database, Supplier<String> ids) {
        this.database = database;
        this.ids = ids;
    }

    @Override
    public Optional<String> accept(InboundEvent event, Language first, Instant now) {
        return database.write((sql, transaction) -> {
            Place place = place(sql, event, first, now);
            if (store(sql, event, place, now)) {
                return Optional.of(place.conversation());
            }
            transaction.setRollbackOnly();
            return Optional.empty();
        });
    }

    @Override
    public void move(ConversationRef from, String newKey) {
        database.change(sql -> sql.sql("""
                        update conversation
                        set conversation_key = :new || substr(conversation_key, length(:old) + 1)
                        where channel = :channel and account = :account
                            and (conversation_key = :old
                                or substr(conversation_key, 1, length(:old) + 1) = :old || ':')
                            and not exists (
                                select 1 from conversation taken
                                where taken.channel = conversation.channel and taken.account = conversation.account
                                    and taken.visibility = conversation.visibility
                                    and taken.conversation_key
                                        = :new || substr(conversation.conversation_key, length(:old) + 1))
                        """)
                .param("new", newKey)
                .param("old", from.key())
                .param("channel", from.channel())
                .param("account", from.account())
                .update());
    }

    private Place place(JdbcClient sql, InboundEvent event, Language first, Instant now) {
        return sql.sql(PLACE)
                .param("id", ids.get())
                .param("channel", event.conversation().channel())
                .param("account", event.conversation().account())
                .param("key", event.conversation().key())
                .param("visibility", event.conversation().visibility().name())
                .param("citizen", CitizenJson.write(event.citizen()).toString())
                .param("state", StateJson.write(ConversationState.fresh(first)))
                .param("advance", event instanceof InboundEvent.TextEdited ? 1 : 0)
                .param("now", Times.micros(now))
                .query((row, number) -> new Place(row.getString("id"), row.getLong("last_seq")))
                .single();
    }

    private static boolean store(JdbcClient sql, InboundEvent event, Place place, Instant now) {
        int stored = sql.sql(STORE)
                .param("conversation", place.conversation())
                .param("seq", place.seq())
                .param("channel", event.conversation().channel())
                .param("account", event.conversation().account())
                .param("event", event.eventId())
                .param("kind", EventJson.kind(event))
                .param("payload", EventJson.write(event))
                .param("now", Times.micros(now))
                .update();
        return stored == 1;
    }

    private record Place(String conversation, long seq) {}
}
