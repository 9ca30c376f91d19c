package org.ventanilla.x;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.answer.Phrases;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.Privately;
import org.ventanilla.bot.message.Source;
import org.ventanilla.bot.message.WellFormed;

/** Makes the text of direct messages. */
final class MessageText {
    /** X's documents give no limit; this one was its own before. */
    static final int LONGEST = 10_000;

    private final Phrases phrases;
    private final ZoneId zone;
    private final Optional<String> privacyUrl;

    MessageText(Phrases phrases, ZoneId zone, Optional<String> privacyUrl) {
        this.phrases = phrases;
        this.zone = zone;
        this.privacyUrl = privacyUrl;
    }

    /** The choices that are offered with a message. */
    static List<Button> choices(Outgoing message) {
        return message.content().buttons().stream()
                .filter(button -> !Privately.is(button))
                .toList();
    }

    /**
     * The message in as many pieces as it needs; none when there is nothing to say.
     *
     * @param first whether it is the first to this person, which names the privacy notice
     */
    List<String> pieces(Outgoing message, boolean first) {
        String said = PlainMarkdown.text(message.content().text());
        if (said.isBlank()) {
            return List.of();
        }
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(message.agent().map(name -> name + ":\n").orElse("") + said);
        if (message.agent().isEmpty()) {
            message.content().source().ifPresent(source -> paragraphs.add(sourceLine(source, message.language())));
        }
        paragraphs.add(WellFormed.text(Options.lines(choices(message))));
        if (first) {
            privacyUrl.ifPresent(url ->
                    paragraphs.add(phrases.text(Phrase.PRIVATE_NOTICE, message.language(), Map.of("link", url))));
        }
        String whole =
                paragraphs.stream().filter(paragraph -> !paragraph.isBlank()).collect(Collectors.joining("\n\n"));
        return Cuts.pieces(whole, LONGEST);
    }

    private String sourceLine(Source source, Language language) {
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(source.asOf().atZone(zone));
        String line = phrases.text(Phrase.SOURCE, language, Map.of("source", source.name(), "date", date));
        String url = source.url().map(address -> "\n" + address).orElse("");
        return line + url + "\n" + phrases.text(Phrase.AUTOMATIC, language);
    }
}
