package org.ventanilla.app.staffroom;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ventanilla.app.page.VisibleText;
import org.ventanilla.bot.conversation.TranscriptEntry;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.message.InboundEvent;

/** What is written in the agents' room, in the institution's language. Without markup: a citizen's words stay words. */
public final class RoomWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM HH:mm");

    private final ResourceBundle bundle;
    private final ZoneId zone;

    public RoomWords(Locale locale, ZoneId zone) {
        bundle = ResourceBundle.getBundle(
                "i18n.staffroom",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.zone = zone;
    }

    String title(Case one) {
        return say("title", say("reason." + one.reason().name()), one.receipt());
    }

    String introduction(Case one) {
        return say("introduction", one.receipt(), time(one.promised()));
    }

    String line(TranscriptEntry entry) {
        return entry.match(heard -> heard.event().match(new Heard()), this::said);
    }

    String say(String key, Object... values) {
        return MessageFormat.format(bundle.getString(key), values);
    }

    private String said(TranscriptEntry.Said said) {
        String who = said.agent().orElseGet(() -> say("bot"));
        return say("said", who, said.content().text());
    }

    private String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    private final class Heard implements InboundEvent.Cases<String> {
        @Override
        public String text(InboundEvent.TextReceived event) {
            String words = say("heard", VisibleText.of(event.text()));
            return event.attachments().isEmpty() ? words : words + "\n" + say("file");
        }

        @Override
        public String edited(InboundEvent.TextEdited event) {
            return say("edited", VisibleText.of(event.text()));
        }

        @Override
        public String button(InboundEvent.ButtonPressed event) {
            return "";
        }

        @Override
        public String command(InboundEvent.CommandReceived event) {
            return say("heard", VisibleText.of("/" + event.name() + " " + event.argument()));
        }

        @Override
        public String unreadable(InboundEvent.Unreadable event) {
            return say("file");
        }

        @Override
        public String location(InboundEvent.LocationReceived event) {
            return say("heard", event.place().latitude() + ", " + event.place().longitude());
        }

        @Override
        public String reachable(InboundEvent.ReachabilityChanged event) {
            return event.reachable() ? "" : say("blocked");
        }
    }
}
