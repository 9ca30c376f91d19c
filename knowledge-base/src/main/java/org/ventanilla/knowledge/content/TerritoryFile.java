package org.ventanilla.knowledge.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ventanilla.bot.answer.Territory;
import org.ventanilla.bot.answer.Territory.Emergency;
import org.ventanilla.bot.answer.Territory.HelpLine;
import org.ventanilla.bot.answer.Territory.HelpLine.Wording;
import org.ventanilla.bot.language.Language;

/** Reads {@code territories/ID.yaml}. Territory files are written in Spanish, with translations. */
final class TerritoryFile {
    private static final List<String> TOPICS =
            List.of("self_harm", "gender_violence", "child_abuse", "threat", "emergency");
    private static final Pattern NUMBER = Pattern.compile("[+*#]?[0-9 ()-]+");
    private static final int FEWEST_DIGITS = 2;
    private static final int MOST_DIGITS = 15;
    private static final Language OWN = Language.SPANISH;

    private final Fields top;

    private TerritoryFile(Fields top) {
        this.top = top;
    }

    /** Reads the file of that name, {@code territories/ID.yaml}. */
    static Optional<Territory> read(Folder folder, String name) {
        String id = name.substring(name.lastIndexOf('/') + 1, name.length() - ".yaml".length());
        return folder.yaml(name).flatMap(fields -> new TerritoryFile(fields).read(id));
    }

    private Optional<Territory> read(String fileId) {
        String id = top.id("id");
        if (!id.isEmpty() && !id.equals(fileId)) {
            top.error("id", "`" + id + "` is not the file's name", "write " + fileId + ", or rename the file");
        }
        String name = top.text("name");
        List<Emergency> emergency =
                top.maps("emergency").stream().map(TerritoryFile::emergency).toList();
        if (emergency.isEmpty()) {
            top.error("emergency", "has no number", "list at least one: it is said first in every safety text");
        }
        List<HelpLine> lines = new ArrayList<>();
        top.optionalMaps("lines").forEach(line -> line(line).ifPresent(lines::add));
        top.refuseOthers();
        return top.errors() > 0 ? Optional.empty() : Optional.of(new Territory(id, name, emergency, lines));
    }

    private static Emergency emergency(Fields fields) {
        Map<Language, String> names = new HashMap<>();
        String number = number(fields);
        names.put(OWN, fields.text("name"));
        names.putAll(Translations.of(fields, OWN, (language, translation) -> {
            String name = translation.text("name");
            translation.refuseOthers();
            return name;
        }));
        fields.refuseOthers();
        return new Emergency(number, names, OWN);
    }

    private static Optional<HelpLine> line(Fields fields) {
        int before = fields.errors();
        List<String> topics = topics(fields);
        Map<Language, Wording> wordings = wordings(fields);
        String number = number(fields);
        boolean free = fields.flag("free");
        String source = source(fields);
        Optional<LocalDate> verifiedOn = fields.date("verified_on");
        boolean verified = verified(fields);
        fields.optionalText("note");
        fields.refuseOthers();
        return fields.errors() > before || verifiedOn.isEmpty()
                ? Optional.empty()
                : Optional.of(new HelpLine(topics, number, wordings, OWN, free, source, verifiedOn.get(), verified));
    }

    private static List<String> topics(Fields fields) {
        List<String> topics = Text.values(fields.texts("topics"));
        for (int i = 0; i < topics.size(); i++) {
            if (!TOPICS.contains(topics.get(i))) {
                fields.error(
                        "topics",
                        i,
                        "`" + topics.get(i) + "` is not a topic with lines",
                        "write one of: " + String.join(", ", TOPICS));
            }
        }
        if (topics.isEmpty()) {
            fields.error("topics", "names no topic", "list at least one of: " + String.join(", ", TOPICS));
        }
        return topics;
    }

    private static Map<Language, Wording> wordings(Fields fields) {
        Map<Language, Wording> wordings = new HashMap<>();
        wordings.put(OWN, wording(fields));
        wordings.putAll(Translations.of(fields, OWN, (language, translation) -> {
            Wording wording = wording(translation);
            translation.refuseOthers();
            return wording;
        }));
        return wordings;
    }

    private static Wording wording(Fields fields) {
        return new Wording(fields.text("name"), fields.text("hours"), fields.optionalText("limits"));
    }

    private static String number(Fields fields) {
        String number = fields.text("number");
        long digits = number.chars().filter(Character::isDigit).count();
        boolean dialled = NUMBER.matcher(number).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
        if (!number.isEmpty() && !dialled) {
            fields.error(
                    "number",
                    "`" + number + "` is not a phone number",
                    "write digits as they are dialled, such as \"*4141\" or \"0800-999-0091\", one number a line");
        }
        return number;
    }

    private static String source(Fields fields) {
        String source = fields.text("source");
        if (!source.isEmpty() && !Urls.isUrl(source)) {
            fields.error("source", "`" + source + "` is not a web address", "name the page where the number was seen");
        }
        return source;
    }

    private static boolean verified(Fields fields) {
        Optional<Boolean> seen = fields.choice("verified", Map.of("seen", true, "unverified", false));
        if (seen.isPresent() && !seen.get()) {
            fields.warning(
                    "verified",
                    Findings.WHOLE,
                    "nobody has verified this line",
                    "call it or look at its source, then write `verified: seen` and the date");
        }
        return seen.orElse(false);
    }
}
