package org.ventanilla.bot.language;

import java.util.Locale;

/**
 * A language people write in.
 *
 * @param code its ISO 639-1 code: two lower-case letters
 */
public record Language(String code) implements Comparable<Language> {
    public static final Language SPANISH = new Language("es");
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!code.matches("[a-z]{2}")) {
            throw new IllegalArgumentException("a language is two lower-case letters (ISO 639-1) but was " + code);
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
