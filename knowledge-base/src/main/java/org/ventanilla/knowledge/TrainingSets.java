package org.ventanilla.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Service;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.bot.understand.TrainingSet.Example;
import org.ventanilla.knowledge.content.Content;

/** What there is to learn from: one set for each language the institution speaks, always in the same order. */
public final class TrainingSets {
    private TrainingSets() {}

    /** From the articles of a content folder, as if all were published. */
    public static List<TrainingSet> of(Content content, LocalDate day) {
        Map<String, Article> articles = new TreeMap<>();
        content.articles().forEach(article -> articles.put(article.id(), article));
        return of(content, articles, day);
    }

    static List<TrainingSet> of(Content content, Map<String, Article> articles, LocalDate day) {
        return content.institution().languages().stream()
                .map(language -> new TrainingSet(language, examples(content, articles, language, day)))
                .toList();
    }

    private static List<Example> examples(
            Content content, Map<String, Article> articles, Language language, LocalDate day) {
        List<Example> examples = new ArrayList<>();
        for (Article article : new TreeMap<>(articles).values()) {
            if (article.isValidOn(day)) {
                article.in(language)
                        .map(wording -> new Example(article.id(), wording.utterances(), wording.title()))
                        .ifPresent(examples::add);
            }
        }
        for (Service service : content.gazetteer().services()) {
            Optional.ofNullable(service.wordings().get(language))
                    .map(wording -> new Example(TrainingSet.statusOf(service.id()), wording.failure(), wording.name()))
                    .ifPresent(examples::add);
        }
        return examples;
    }
}
