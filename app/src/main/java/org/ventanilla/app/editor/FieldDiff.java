package org.ventanilla.app.editor;

import java.util.ArrayList;
import java.util.List;
import org.ventanilla.bot.language.Language;

/**
 * A field that differs between two states of an article.
 *
 * @param field without its language
 * @param language its code; empty for a field of the whole article
 */
record FieldDiff(String field, String language, List<LineDiff.Line> lines) {
    static List<FieldDiff> between(ArticleForm before, ArticleForm after, List<Language> languages) {
        List<FieldDiff> diffs = new ArrayList<>();
        for (Language language : languages) {
            for (String field : ArticleFields.OF_A_LANGUAGE) {
                add(diffs, field, language.code(), before.text(field, language), after.text(field, language));
            }
        }
        for (String field : ArticleFields.OF_THE_WHOLE) {
            add(diffs, field, "", before.text(field), after.text(field));
        }
        return diffs;
    }

    private static void add(List<FieldDiff> diffs, String field, String language, String before, String after) {
        if (!before.equals(after)) {
            diffs.add(new FieldDiff(field, language, LineDiff.between(before, after)));
        }
    }
}
