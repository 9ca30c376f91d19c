package org.ventanilla.app.editor;

import java.util.ArrayList;
import java.util.List;
import org.ventanilla.bot.language.Language;

/** The fields of an article's form, by the names that the content folder gives them. */
final class ArticleFields {
    static final String ID = "id";
    static final String AREA = "area";
    static final String OWNER = "owner";
    static final String SOURCE_NAME = "source.name";
    static final String SOURCE_URL = "source.url";
    static final String UPDATED = "updated";
    static final String VALID_FROM = "valid_from";
    static final String VALID_UNTIL = "valid_until";
    static final String REVIEW_BY = "review_by";
    static final String RELATED = "related";
    static final String TITLE = "title";
    static final String BODY = "body";
    static final String SHORT = "short";
    static final String UTTERANCES = "utterances";

    static final List<String> OF_THE_WHOLE =
            List.of(ID, AREA, OWNER, SOURCE_NAME, SOURCE_URL, UPDATED, VALID_FROM, VALID_UNTIL, REVIEW_BY, RELATED);
    static final List<String> OF_A_LANGUAGE = List.of(TITLE, BODY, SHORT, UTTERANCES);

    private ArticleFields() {}

    /** A field that each language has, in one of them. */
    static String in(String field, Language language) {
        return field + "." + language.code();
    }

    static List<String> all(List<Language> languages) {
        List<String> all = new ArrayList<>(OF_THE_WHOLE);
        for (Language language : languages) {
            OF_A_LANGUAGE.forEach(field -> all.add(in(field, language)));
        }
        return all;
    }
}
