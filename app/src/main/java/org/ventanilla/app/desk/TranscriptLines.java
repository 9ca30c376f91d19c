package org.ventanilla.app.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.app.desk.TranscriptLine.Kind;
import org.ventanilla.app.desk.TranscriptLine.Speaker;
import org.ventanilla.app.page.Markup;
import org.ventanilla.app.page.VisibleText;
import org.ventanilla.bot.conversation.TranscriptEntry;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.InboundEvent;

/** Makes lines of a transcript's entries. */
@Component
class TranscriptLines {
    private final Markup markup;

    TranscriptLines(Markup markup) {
        this.markup = markup;
    }

    List<TranscriptLine> of(List<TranscriptEntry> entries) {
        Map<String, String> labels = new HashMap<>();
        List<TranscriptLine> lines = new ArrayList<>();
        for (TranscriptEntry entry : entries) {
            lines.add(entry.match(
                    heard -> heard.event().match(new Heard(heard.at(), labels)).at(heard.seq(), files(heard.event())),
                    said -> said(said, labels)));
        }
        return lines;
    }

    private TranscriptLine said(TranscriptEntry.Said said, Map<String, String> labels) {
        for (Button button : said.content().buttons()) {
            labels.put(button.id(), button.label());
        }
        return new TranscriptLine(
                said.agent().isPresent() ? Speaker.AGENT : Speaker.BOT,
                Kind.TEXT,
                said.at(),
                "",
                markup.html(said.content().text()),
                said.agent().orElse(""),
                said.delivery().name(),
                said.outgoingId(),
                said.content().buttons().stream().map(Button::label).toList(),
                said.seq(),
                List.of());
    }

    private static List<TranscriptLine.File> files(InboundEvent event) {
        return Attached.to(event).stream()
                .map(file -> new TranscriptLine.File(file.kind(), VisibleText.of(file.name())))
                .toList();
    }

    /**
     * What a citizen did.
     *
     * @param labels of the buttons offered so far, by id
     */
    private record Heard(Instant at, Map<String, String> labels) implements InboundEvent.Cases<TranscriptLine> {
        @Override
        public TranscriptLine text(InboundEvent.TextReceived event) {
            return line(Kind.TEXT, event.text());
        }

        @Override
        public TranscriptLine edited(InboundEvent.TextEdited event) {
            return line(Kind.EDITED, event.text());
        }

        @Override
        public TranscriptLine button(InboundEvent.ButtonPressed event) {
            return line(Kind.BUTTON, labels.getOrDefault(event.buttonId(), thumb(event.buttonId())));
        }

        @Override
        public TranscriptLine command(InboundEvent.CommandReceived event) {
            return line(Kind.COMMAND, ("/" + event.name() + " " + event.argument()).strip());
        }

        @Override
        public TranscriptLine unreadable(InboundEvent.Unreadable event) {
            return line(Kind.UNREADABLE, event.kind());
        }

        @Override
        public TranscriptLine location(InboundEvent.LocationReceived event) {
            return line(
                    Kind.LOCATION,
                    event.place().latitude() + ", " + event.place().longitude());
        }

        @Override
        public TranscriptLine reachable(InboundEvent.ReachabilityChanged event) {
            return line(event.reachable() ? Kind.UNBLOCKED : Kind.BLOCKED, "");
        }

        private static String thumb(String button) {
            if (button.startsWith("feedback:yes:")) {
                return "👍";
            }
            return button.startsWith("feedback:no:") ? "👎" : button;
        }

        private TranscriptLine line(Kind kind, String text) {
            return TranscriptLine.heard(kind, at, VisibleText.of(text));
        }
    }
}
