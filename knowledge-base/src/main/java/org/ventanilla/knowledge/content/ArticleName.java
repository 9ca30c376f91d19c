package org.ventanilla.knowledge.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ventanilla.bot.language.Language;

/**
 * What an article's file is called: {@code articles/AREA/ID.md}, or {@code articles/AREA/ID.en.md} for a translation.
 *
 * @param language empty for the institution's first language
 */
record ArticleName(String area, String id, Optional<Language> language) {
    private static final Pattern NAME = Pattern.compile("articles/([^/]+)/([^/.]+)(?:\\.([a-z]{2}))?\\.md");

    /** Empty when it does not look like an article's name at all. */
    static Optional<ArticleName> of(String file) {
        Matcher name = NAME.matcher(file);
        return name.matches()
                ? Optional.of(new ArticleName(
                        name.group(1),
                        name.group(2),
                        Optional.ofNullable(name.group(3)).map(Language::new)))
                : Optional.empty();
    }

    String file() {
        return "articles/" + area + "/" + id + language.map(code -> "." + code).orElse("") + ".md";
    }
}
