package org.ventanilla.webchat;

import java.util.regex.Pattern;
import org.ventanilla.bot.message.InboundEvent;

/** The id that a browser gives a message, so that sending it twice is once. */
public final class ClientId {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private ClientId() {}

    public static boolean isValid(String id) {
        return SHAPE.matcher(id).matches();
    }

    /** The id as the browser made it. */
    public static String of(InboundEvent event) {
        return event.eventId().substring(event.conversation().key().length() + 1);
    }

    /** Unique over all conversations, as an event's id has to be. */
    static String eventId(String key, String id) {
        if (!isValid(id)) {
            throw new IllegalArgumentException("a message's id is 1 to 64 of A-Z, a-z, 0-9, '_' and '-'");
        }
        return key + ":" + id;
    }
}
