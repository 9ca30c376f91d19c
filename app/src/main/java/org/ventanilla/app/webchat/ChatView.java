package org.ventanilla.app.webchat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the protocol shows: the shapes of its JSON. */
final class ChatView {
    private ChatView() {}

    /**
     * One message of the conversation.
     *
     * @param id its place; a client resumes after the last one it saw
     * @param html the sanitised form of {@code text}; only of what we say
     * @param clientId what the citizen's own client called it
     * @param button the id of the button that was pressed
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Message(
            long id,
            From from,
            boolean automatic,
            Instant at,
            Optional<String> agent,
            String text,
            Optional<String> html,
            List<Button> buttons,
            Optional<Source> source,
            Optional<String> clientId,
            Optional<String> button) {
        Message {
            buttons = List.copyOf(buttons);
        }
    }

    /** Who says a message. */
    enum From {
        @JsonProperty("citizen")
        CITIZEN,
        @JsonProperty("bot")
        BOT,
        @JsonProperty("agent")
        AGENT
    }

    /** A choice. */
    record Button(String id, String label) {}

    /** Where an answer comes from. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Source(String name, Optional<String> url, Instant asOf) {}

    /**
     * Who answers now.
     *
     * @param agent the public name of the person
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Status(From holder, Optional<String> agent) {
        static final Status BOT = new Status(From.BOT, Optional.empty());
    }

    /**
     * A part of a conversation.
     *
     * @param last where to go on
     * @param more whether there is more already
     */
    record Events(List<Message> messages, Status status, long last, boolean more) {
        Events {
            messages = List.copyOf(messages);
        }
    }

    /** A conversation that may begin. */
    record Started(String conversation, String token, String messages, String events) {
        @Override
        public String toString() {
            return "Started[" + conversation + "]";
        }
    }

    /** A message that is stored. */
    record Accepted(String id) {}
}
