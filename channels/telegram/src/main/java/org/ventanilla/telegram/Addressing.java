package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what in a group is meant for the bot: a command, a reply to it, a mention of its name. Until the bot knows its own
 * name, only replies and commands are.
 */
final class Addressing {
    private static final Pattern COMMAND = Pattern.compile("(?s)/\\w{1,32}(?:@(?<name>\\w+))?(?:\\s.*)?");

    private final long botId;
    private volatile String botName = "";

    Addressing(long botId) {
        this.botId = botId;
    }

    boolean isNameKnown() {
        return !botName.isEmpty();
    }

    void nameIs(String name) {
        botName = name.toLowerCase(Locale.ROOT);
    }

    /** The words that are meant for the bot, without its name; empty when none are. */
    Optional<String> words(JsonNode message, String text) {
        Matcher command = COMMAND.matcher(text);
        if (command.matches()) {
            String name = command.group("name");
            return name == null || isOwn(name) ? Optional.of(text) : Optional.empty();
        }
        Optional<String> mentioned = withoutMention(text);
        return mentioned.or(() -> isReplyToUs(message) ? Optional.of(text) : Optional.empty());
    }

    private boolean isReplyToUs(JsonNode message) {
        return message.at("/reply_to_message/from/id").asLong() == botId;
    }

    /** Empty when the bot's name does not stand there by itself. */
    private Optional<String> withoutMention(String text) {
        if (botName.isEmpty()) {
            return Optional.empty();
        }
        String name = "@" + botName;
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.length() == text.length() ? lower.indexOf(name) : -1;
        boolean whole = at >= 0 && !isWord(lower, at - 1) && !isWord(lower, at + name.length());
        return whole
                ? Optional.of((text.substring(0, at) + text.substring(at + name.length())).strip())
                : Optional.empty();
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
    }

    private boolean isOwn(String name) {
        return name.toLowerCase(Locale.ROOT).equals(botName);
    }
}
