package org.ventanilla.knowledge.content;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.answer.Phrases;
import org.ventanilla.bot.language.Language;

/** Reads {@code phrases/LANGUAGE.properties}: the institution's own wording. */
final class PhrasesFiles {
    private static final Phrases STANDARD = Phrases.standard();

    private final Folder folder;

    PhrasesFiles(Folder folder) {
        this.folder = folder;
    }

    Phrases read() {
        Map<Language, Map<String, String>> own = new HashMap<>();
        for (String name : folder.names("phrases/", ".properties")) {
            String code = name.substring("phrases/".length(), name.length() - ".properties".length());
            if (code.matches("[a-z]{2}")) {
                Language language = new Language(code);
                own.put(language, phrases(name, language));
            }
        }
        return new Phrases(own);
    }

    private Map<String, String> phrases(String name, Language language) {
        return folder.text(name)
                .flatMap(text -> load(name, text).map(loaded -> phrases(name, text, loaded, language)))
                .orElse(Map.of());
    }

    private Optional<Properties> load(String name, String text) {
        Properties loaded = new Properties();
        try {
            loaded.load(new StringReader(text));
            return Optional.of(loaded);
        } catch (IOException | IllegalArgumentException e) {
            folder.report(name).error(0, "", "holds a broken \\u escape", "write the letter itself; the file is UTF-8");
            return Optional.empty();
        }
    }

    private Map<String, String> phrases(String name, String text, Properties loaded, Language language) {
        Map<String, String> phrases = new TreeMap<>();
        for (String key : loaded.stringPropertyNames()) {
            int line = lineOf(key, text);
            Optional<Phrase> phrase = phrase(key);
            if (phrase.isEmpty()) {
                folder.report(name)
                        .error(line, key, "is not a phrase of the bot", "docs/content-format.md lists the phrases");
            } else {
                String words = loaded.getProperty(key, "");
                compare(folder.report(name), line, key, words, STANDARD.text(phrase.get(), language));
                if (phrase.get() == Phrase.DAY_FORMAT && !isDayFormat(words)) {
                    folder.report(name)
                            .error(line, key, "is no pattern for a day", "write one such as EEEE d 'de' MMMM");
                }
                phrases.put(key, words);
            }
        }
        return phrases;
    }

    private static boolean isDayFormat(String pattern) {
        try {
            return !DateTimeFormatter.ofPattern(pattern)
                    .format(LocalDate.EPOCH.atStartOfDay(ZoneOffset.UTC))
                    .isBlank();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static void compare(FileReport report, int line, String key, String own, String standard) {
        Set<String> known = Placeholders.of(standard).names();
        if (own.isBlank()) {
            report.error(line, key, "is empty", "write a text or remove the line");
            return;
        }
        for (String unknown : Placeholders.of(own).others(known)) {
            report.error(
                    line,
                    key,
                    "holds `{" + unknown + "}`, which nobody fills",
                    known.isEmpty() ? "remove it" : "write only: {" + String.join("}, {", known) + "}");
        }
        for (String left : new Placeholders(known).others(Placeholders.of(own).names())) {
            report.warning(line, key, "leaves out `{" + left + "}`", "say it, unless you left it out on purpose");
        }
    }

    private static Optional<Phrase> phrase(String key) {
        for (Phrase phrase : Phrase.values()) {
            if (phrase.name().toLowerCase(Locale.ROOT).equals(key)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** Where a key first stands; 0 when it is written with escapes. */
    private static int lineOf(String key, String text) {
        Pattern start = Pattern.compile("^[ \\t\\f]*" + Pattern.quote(key) + "([ \\t\\f]*[=:]|[ \\t\\f]|$)");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (start.matcher(lines[i]).find()) {
                return i + 1;
            }
        }
        return 0;
    }
}
