package org.ventanilla.bot.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Attachment;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.understand.IntentGuess;
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
                text.conversation(),
                text.eventId(),
                text.at(),
                text.citizen(),
                text.messageId(),
                newText,
                text.attachments());
    }

    private Heard text(Heard.Kind kind, String value, String text, Instant written) {
        boolean cut = text.length() > LONGEST_TEXT;
        Understanding understanding = understander.of(text, LONGEST_TEXT, prior, written);
        prior = understanding.language();
        return new Heard(kind, value, understanding, cut);
    }

    /** What follows a command is a word for us, in no language; but somebody may cry for help there. */
    private Understanding dangersOf(Understanding read) {
        return new Understanding(prior, IntentGuess.NONE, read.signals(), List.of(), Optional.empty());
    }

    private static String kindOf(List<Attachment> attachments) {
        return attachments.isEmpty() ? "" : attachments.get(0).kind();
    }

    private Heard other(Heard.Kind kind, String value) {
        return new Heard(kind, value, Understanding.nothing(prior), false);
    }

    private final class Sense implements InboundEvent.Cases<Heard> {
        @Override
        public Heard text(InboundEvent.TextReceived event) {
            return Listening.this.text(Heard.Kind.TEXT, kindOf(event.attachments()), event.text(), event.at());
        }

        @Override
        public Heard edited(InboundEvent.TextEdited event) {
            return Listening.this.text(Heard.Kind.LATE_EDIT, "", event.text(), event.at());
        }

        @Override
        public Heard button(InboundEvent.ButtonPressed event) {
            return other(Heard.Kind.BUTTON, event.buttonId());
        }

        @Override
        public Heard command(InboundEvent.CommandReceived event) {
            Understanding read = understander.of(event.argument(), LONGEST_TEXT, prior, event.at());
            return new Heard(
                    Heard.Kind.COMMAND, event.name(), event.argument(), Optional.empty(), dangersOf(read), false);
        }

        @Override
        public Heard unreadable(InboundEvent.Unreadable event) {
            return other(Heard.Kind.UNREADABLE, event.kind());
        }

        @Override
        public Heard location(InboundEvent.LocationReceived event) {
            return new Heard(
                    Heard.Kind.LOCATION, "", "", Optional.of(event.place()), Understanding.nothing(prior), false);
        }

        @Override
        public Heard reachable(InboundEvent.ReachabilityChanged event) {
            return other(Heard.Kind.REACHABILITY, "");
        }
    }
}
