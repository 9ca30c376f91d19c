package org.ventanilla.app.editor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ventanilla.app.page.Names;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.language.NormalizedText;

/** Finds articles among all: by words of id, title and utterances, and by what has to be done about them. */
record ArticleList(List<EditedArticle> all, Names names, LocalDate today) {
    /** What has to be done. */
    enum Filter {
        ALL,
        DRAFT,
        OVERDUE
    }

    /**
     * One line of the list.
     *
     * @param version 0 when it is not published
     */
    record Row(String id, String title, int version, boolean draft, boolean overdue) {}

    /** Those that fit, by area. */
    Map<String, List<Row>> matching(String words, Filter filter) {
        List<String> wanted = List.of(NormalizedText.normalize(words).split(" "));
        Map<String, List<Row>> byArea = new LinkedHashMap<>();
        for (EditedArticle each : all) {
            if (fits(each, filter) && holds(each.latest(), wanted)) {
                byArea.merge(each.latest().area(), List.of(row(each)), ArticleList::joined);
            }
        }
        return byArea;
    }

    int count(Filter filter) {
        return (int) all.stream().filter(each -> fits(each, filter)).count();
    }

    private boolean fits(EditedArticle article, Filter filter) {
        return switch (filter) {
            case ALL -> true;
            case DRAFT -> article.draft().isPresent();
            case OVERDUE -> article.isReviewOverdue(today);
        };
    }

    private static boolean holds(Article article, List<String> wanted) {
        StringBuilder all = new StringBuilder(article.id()).append(' ');
        article.wordings()
                .values()
                .forEach(wording -> all.append(wording.title())
                        .append(' ')
                        .append(String.join(" ", wording.utterances()))
                        .append(' '));
        String text = article.id() + " " + NormalizedText.normalize(all.toString());
        return wanted.stream().allMatch(text::contains);
    }

    private Row row(EditedArticle each) {
        String title = names.wording(each.latest())
                .map(Article.Wording::title)
                .filter(text -> !text.isBlank())
                .orElse(each.id());
        return new Row(each.id(), title, each.version(), each.draft().isPresent(), each.isReviewOverdue(today));
    }

    private static List<Row> joined(List<Row> before, List<Row> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
