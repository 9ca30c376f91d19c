package org.ventanilla.bot.answer;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ventanilla.bot.language.Language;

/** The texts of the fixed phrases. Immutable and thread-safe. */
public final class Phrases {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<Language, Map<String, String>> overrides;

    /**
     * @param overrides the institution's own wording, by language and key
     */
    public Phrases(Map<Language, Map<String, String>> overrides) {
        this.overrides = Map.copyOf(overrides);
    }

    /** The wording that ships with the product. */
    public static Phrases standard() {
        return new Phrases(Map.of());
    }

    /**
     * The phrase, with {@code {name}} replaced by {@code values}; in Spanish where the language has no text for it. Values
     * are put in as they are and never looked at for placeholders.
     */
    public String text(Phrase phrase, Language language, Map<String, String> values) {
        Matcher placeholder = PLACEHOLDER.matcher(template(phrase.key(), language));
        return placeholder.replaceAll(
                found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    public String text(Phrase phrase, Language language) {
        return text(phrase, language, Map.of());
    }

    private String template(String key, Language language) {
        String own = overrides.getOrDefault(language, Map.of()).get(key);
        return own != null ? own : bundle(language.locale()).getString(key);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.ventanilla.bot.answer.phrases", locale, NO_FALLBACK);
    }
}
