package org.ventanilla.bot.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.answer.Territory;
import org.ventanilla.bot.answer.Territory.HelpLine;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Topic;

/** A topic's fixed text with the numbers of the territory. Needs nothing but files read at the start. */
record SafetyText(Standing standing) {
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    String of(Topic topic) {
        Language language = standing.language();
        Territory territory = standing.knowledge().territory();
        return tidy(textOf(topic, language)
                .replace("{emergency}", asBlock(emergency(territory, language)))
                .replace("{lines}", asBlock(lines(territory.linesFor(topic.id()), language))));
    }

    /** A phrase with the emergency numbers and these lines. */
    String of(Phrase phrase, List<HelpLine> lines) {
        Language language = standing.language();
        Territory territory = standing.knowledge().territory();
        return tidy(standing.say(
                phrase,
                Map.of(
                        "emergency",
                        asBlock(emergency(territory, language)),
                        "lines",
                        asBlock(lines(lines, language)))));
    }

    /** In Markdown a list ends at an empty line; what follows in the next line belongs to its last point. */
    private static String asBlock(String list) {
        return "\n\n" + list + "\n\n";
    }

    /** A topic's text has lines of its own around the lists, a phrase has none. */
    private static String tidy(String text) {
        return EMPTY_LINES.matcher(text).replaceAll("\n\n").strip();
    }

    /** In the citizen's language, else in the institution's own. */
    private String textOf(Topic topic, Language language) {
        String own = topic.text().get(language);
        if (own != null) {
            return own;
        }
        return topic.text()
                .getOrDefault(standing.knowledge().institution().defaultLanguage(), "{emergency}\n\n{lines}");
    }

    private static String emergency(Territory territory, Language language) {
        return territory.emergency().stream()
                .map(each -> "- **" + each.number() + "** " + each.name(language))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(List<HelpLine> lines, Language language) {
        return lines.stream().map(line -> "- " + line(line, language)).collect(Collectors.joining("\n"));
    }

    private static String line(HelpLine line, Language language) {
        HelpLine.Wording wording = line.in(language);
        List<String> details = new ArrayList<>(List.of(wording.hours()));
        wording.limits().ifPresent(details::add);
        return "**" + line.number().replace("*", "\\*") + "** " + wording.name() + " (" + String.join("; ", details)
                + ")";
    }
}
