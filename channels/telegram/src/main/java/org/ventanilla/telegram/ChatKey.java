package org.ventanilla.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of a conversation: a private chat is its own; in a group everybody has a conversation with the bot, so it is the
 * group's id and the person's, such as {@code -1001234:77}.
 */
record ChatKey(long chat, Optional<Long> person) {
    private static final Pattern WRITTEN = Pattern.compile("(-?[0-9]{1,18})(?::([0-9]{1,18}))?");

    static Optional<ChatKey> read(String key) {
        Matcher written = WRITTEN.matcher(key);
        return written.matches()
                ? Optional.of(new ChatKey(
                        Long.parseLong(written.group(1)),
                        Optional.ofNullable(written.group(2)).map(Long::valueOf)))
                : Optional.empty();
    }

    boolean isGroup() {
        return chat < 0;
    }

    String written() {
        return chat + person.map(id -> ":" + id).orElse("");
    }
}
