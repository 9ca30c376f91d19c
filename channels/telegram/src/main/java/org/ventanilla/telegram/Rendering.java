package org.ventanilla.telegram;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.answer.Phrases;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.Source;

/** Makes Telegram messages of a message. */
final class Rendering {
    private final Phrases phrases;
    private final ZoneId zone;

    Rendering(Phrases phrases, ZoneId zone) {
        this.phrases = phrases;
        this.zone = zone;
    }

    List<Part> parts(Outgoing message) {
        StyledText.Builder text = new StyledText.Builder();
        message.agent().ifPresent(name -> text.add(name + ":").style(0, "b").add("\n"));
        MarkdownReader.read(message.content().text(), text);
        if (message.agent().isEmpty()) {
            message.content().source().ifPresent(source -> add(source, message.language(), text));
        }
        return Part.of(text.build());
    }

    /** The source with its date, and that nobody wrote this by hand. */
    private void add(Source source, Language language, StyledText.Builder text) {
        text.add("\n\n");
        int since = text.length();
        String line =
                phrases.text(Phrase.SOURCE, language, Map.of("source", source.name(), "date", date(source, language)));
        int name = line.indexOf(source.name());
        text.add(line);
        source.url()
                .filter(url -> name >= 0 && url.matches("https?://[^\\s\"<>]+"))
                .ifPresent(url ->
                        text.link(since + name, since + name + source.name().length(), url));
        text.add("\n" + phrases.text(Phrase.AUTOMATIC, language)).style(since, "i");
    }

    private String date(Source source, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(source.asOf().atZone(zone));
    }
}
