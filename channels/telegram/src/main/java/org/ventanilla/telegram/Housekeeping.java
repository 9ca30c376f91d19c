package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.groupadministration.LeaveChat;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import org.ventanilla.bot.channel.InboundSink;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Visibility;

/**
 * What updates say besides what citizens say: a group moved to a new id, somebody put the bot where it does not belong, an
 * agent wrote in the agents' room.
 */
final class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Set<String> INSIDE = Set.of("member", "administrator", "restricted");

    private final String account;
    private final Groups groups;
    private final InboundSink sink;
    private final TelegramClient client;
    private final Optional<StaffForum> staff;

    Housekeeping(String account, Groups groups, InboundSink sink, TelegramClient client, Optional<StaffForum> staff) {
        this.account = account;
        this.groups = groups;
        this.sink = sink;
        this.client = client;
        this.staff = staff;
    }

    void look(JsonNode update) {
        if (staff.filter(forum -> forum.take(update)).isPresent()) {
            return;
        }
        JsonNode moved = update.at("/message/migrate_to_chat_id");
        if (moved.canConvertToLong() && moved.isIntegralNumber()) {
            moved(update.at("/message/chat/id").asLong(), moved.asLong());
        }
        JsonNode joined = update.path("my_chat_member");
        long chat = joined.at("/chat/id").asLong();
        boolean inside = INSIDE.contains(joined.at("/new_chat_member/status").asText());
        boolean ofTheStaff = staff.filter(forum -> forum.group() == chat).isPresent();
        if (chat < 0 && inside && !ofTheStaff && !groups.allows(chat)) {
            leave(chat);
        }
    }

    /** All conversations of the group go on under its new id. */
    void moved(long from, long to) {
        groups.moved(from, to);
        ConversationRef group =
                new ConversationRef(TelegramChannel.NAME, account, Long.toString(from), Visibility.PUBLIC);
        sink.moved(group, Long.toString(to));
    }

    private void leave(long chat) {
        LOG.warn("leaving group {}, which is not among telegram.groups", chat);
        try {
            CompletableFuture<Boolean> unused = client.executeAsync(
                            LeaveChat.builder().chatId(chat).build())
                    .exceptionally(failure -> false);
        } catch (TelegramApiException | RuntimeException e) {
            LOG.warn("group {} could not be left: {}", chat, e.getClass().getName());
        }
    }
}
