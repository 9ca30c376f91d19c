package org.ventanilla.bot.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.understand.Understander;
import org.ventanilla.bot.understand.Understanding;

/** Makes sense of the events of a turn, in order. An edit replaces what it edits while that is still pending. */
public final class Listening {
    /** How much of one message is read for a question, not for danger: Telegram's longest message, in UTF-16 units. */
    public static final int LONGEST_TEXT = 4096;

    private final Understander understander;
    private Language prior;

    private Listening(Understander understander, Language prior) {
        this.understander = understander;
        this.prior = prior;
    }

    public static List<Heard> to(List<PendingEvent> events, Understander understander, Language prior) {
        Listening listening = new Listening(understander, prior);
        List<Heard> heard = new ArrayList<>();
        for (InboundEvent event : afterEdits(events)) {
            heard.add(event.match(listening.new Sense()));
        }
        return List.copyOf(heard);
    }

    private static List<InboundEvent> afterEdits(List<PendingEvent> pending) {
        Map<String, InboundEvent> byKey = new LinkedHashMap<>();
        for (PendingEvent each : pending) {
            InboundEvent event = each.event();
            if (event instanceof InboundEvent.TextReceived text) {
                byKey.put(keyOf(text.messageId()), text);
            } else if (event instanceof InboundEvent.TextEdited edit
                    && byKey.get(keyOf(edit.messageId())) instanceof InboundEvent.TextReceived text) {
                byKey.put(keyOf(edit.messageId()), edited(text, edit.text()));
            } else {
                byKey.put("event " + event.eventId(), event);
            }
        }
        return List.copyOf(byKey.values());
    }

    private static String keyOf(String messageId) {
        return "message " + messageId;
    }

    private static InboundEvent edited(InboundEvent.TextReceived text, String newText) {
        return new InboundEvent.TextReceived(
                text.conversation(), text.eventId(), text.at(), text.citizen(), text.messageId(), newText);
    }

    private Heard text(Heard.Kind kind, String text, Instant written) {
        boolean cut = text.length() > LONGEST_TEXT;
        Understanding understanding = understander.of(text, LONGEST_TEXT, prior, written);
        prior = understanding.language();
        return new Heard(kind, "", understanding, cut);
    }

    private Heard other(Heard.Kind kind, String value) {
        return new Heard(kind, value, Understanding.nothing(prior), false);
    }

    private final class Sense implements InboundEvent.Cases<Heard> {
        @Override
        public Heard text(InboundEvent.TextReceived event) {
            return Listening.this.text(Heard.Kind.TEXT, event.text(), event.at());
        }

        @Override
        public Heard edited(InboundEvent.TextEdited event) {
            return Listening.this.text(Heard.Kind.LATE_EDIT, event.text(), event.at());
        }

        @Override
        public Heard button(InboundEvent.ButtonPressed event) {
            return other(Heard.Kind.BUTTON, event.buttonId());
        }

        @Override
        public Heard command(InboundEvent.CommandReceived event) {
            return other(Heard.Kind.COMMAND, event.name());
        }

        @Override
        public Heard unreadable(InboundEvent.Unreadable event) {
            return other(Heard.Kind.UNREADABLE, event.kind());
        }

        @Override
        public Heard reachable(InboundEvent.ReachabilityChanged event) {
            return other(Heard.Kind.REACHABILITY, "");
        }
    }
}
