package org.ventanilla.bot.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Attachment;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.understand.About;
import org.ventanilla.bot.understand.Explanation;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;
import org.ventanilla.bot.understand.Question;
import org.ventanilla.bot.understand.Understander;
import org.ventanilla.bot.understand.Understanding;

/** Makes sense of the events of a turn, in order. An edit replaces what it edits while that is still pending. */
public final class Listening {
    /** How much of one message is read for a question, not for danger: Telegram's longest message, in UTF-16 units. */
    public static final int LONGEST_TEXT = 4096;

    private final Understander understander;
    private final Turn turn;
    private About about;

    private Listening(Turn turn, Understander understander) {
        this.turn = turn;
        this.understander = understander;
        ConversationState state = turn.conversation().state();
        this.about = state.answered().stream()
                .reduce((earlier, later) -> later)
                .map(article -> about(state.language(), article))
                .orElseGet(() -> About.nothing(state.language()));
    }

    public static List<Heard> to(Turn turn, Understander understander) {
        Listening listening = new Listening(turn, understander);
        List<Heard> heard = new ArrayList<>();
        for (InboundEvent event : afterEdits(turn.events())) {
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
        Understanding understanding = understander.of(text, LONGEST_TEXT, about, written);
        about = after(understanding);
        return new Heard(
                kind,
                value,
                "",
                Optional.empty(),
                understanding,
                cut,
                YesOrNo.of(text),
                mayNeedAPerson(understanding) ? why(text, understanding) : List.of());
    }

    private List<Explanation> why(String text, Understanding understanding) {
        return understander.explain(text.substring(0, Math.min(LONGEST_TEXT, text.length())), understanding);
    }

    private static boolean mayNeedAPerson(Understanding understanding) {
        return understanding.questions().isEmpty()
                && (understanding.intents().certainty() != Certainty.ANSWER
                        || !understanding.signals().isEmpty()
                        || understanding.foreign().isPresent());
    }

    /** What the next message may go on from: what this one will be answered with. */
    private About after(Understanding understanding) {
        List<Question> questions = understanding.questions();
        IntentGuess guess = questions.isEmpty()
                ? understanding.intents()
                : questions.get(questions.size() - 1).intents();
        Language language = understanding.language();
        return guess.certainty() == Certainty.ANSWER
                ? about(language, guess.scores().get(0).intent())
                : new About(language, about.answered());
    }

    private About about(Language language, String article) {
        Optional<About.Answered> answered = turn.knowledge()
                .article(article, turn.now())
                .flatMap(known -> known.in(language)
                        .or(() -> known.in(turn.knowledge().institution().defaultLanguage())))
                .map(wording -> new About.Answered(article, wording.title()));
        return new About(language, answered);
    }

    /** What follows a command is a word for us, in no language; but somebody may cry for help there. */
    private Understanding dangersOf(Understanding read) {
        return new Understanding(about.language(), IntentGuess.NONE, read.signals(), List.of(), Optional.empty());
    }

    private static String kindOf(List<Attachment> attachments) {
        return attachments.isEmpty() ? "" : attachments.get(0).kind();
    }

    private Heard other(Heard.Kind kind, String value) {
        return new Heard(kind, value, Understanding.nothing(about.language()), false);
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
            Understanding read = understander.of(event.argument(), LONGEST_TEXT, about, event.at());
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
                    Heard.Kind.LOCATION,
                    "",
                    "",
                    Optional.of(event.place()),
                    Understanding.nothing(about.language()),
                    false);
        }

        @Override
        public Heard reachable(InboundEvent.ReachabilityChanged event) {
            return other(Heard.Kind.REACHABILITY, "");
        }
    }
}
