package org.ventanilla.x;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Visibility;

/** How conversations on X are named. Public and private ones are never the same, even with the same person. */
record Conversations(String account) {
    private static final Pattern PUBLIC = Pattern.compile("post:([0-9]{1,19}):([0-9]{1,19})");
    private static final Pattern PRIVATE = Pattern.compile("dm:([0-9]{1,19})");

    /** All that one account says to us below one post. */
    ConversationRef inPublic(String conversation, String author) {
        return new ConversationRef(XChannel.NAME, account, "post:" + conversation + ":" + author, Visibility.PUBLIC);
    }

    ConversationRef inPrivate(String participant) {
        return new ConversationRef(XChannel.NAME, account, "dm:" + participant, Visibility.PRIVATE);
    }

    /** The account that a public conversation is with. */
    static Optional<String> author(ConversationRef ref) {
        Matcher key = PUBLIC.matcher(ref.key());
        return ref.visibility() == Visibility.PUBLIC && key.matches() ? Optional.of(key.group(2)) : Optional.empty();
    }

    /** The account that a private conversation is with. */
    static Optional<String> participant(ConversationRef ref) {
        Matcher key = PRIVATE.matcher(ref.key());
        return ref.visibility() == Visibility.PRIVATE && key.matches() ? Optional.of(key.group(1)) : Optional.empty();
    }
}
