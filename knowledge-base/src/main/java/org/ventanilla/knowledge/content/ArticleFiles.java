package org.ventanilla.knowledge.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Article.Wording;
import org.ventanilla.bot.language.Language;

/** Reads all articles with their translations. */
final class ArticleFiles {
    private final Folder folder;
    private final InstitutionFile institution;
    private final Map<String, ArticleName> originals = new TreeMap<>();
    private final List<ArticleName> translations = new ArrayList<>();
    private final UtteranceOwners owners = new UtteranceOwners();

    ArticleFiles(Folder folder, InstitutionFile institution) {
        this.folder = folder;
        this.institution = institution;
    }

    /** The articles that are sound, by id; they have version 1. */
    List<Article> read() {
        folder.names("articles/", ".md").forEach(this::sort);
        if (originals.isEmpty()) {
            folder.report("articles").error(0, "", "holds no article", "write one: articles/AREA/ID.md");
        }
        Map<String, Map<Language, Wording>> translated = new HashMap<>();
        List<Article> articles = new ArrayList<>();
        for (ArticleName name : originals.values()) {
            original(name).ifPresent(articles::add);
        }
        for (ArticleName name : translations) {
            translation(name)
                    .ifPresent(wording -> translated
                            .computeIfAbsent(name.id(), any -> new HashMap<>())
                            .put(name.language().orElse(institution.first()), wording));
        }
        return articles.stream()
                .map(article -> with(article, translated.getOrDefault(article.id(), Map.of())))
                .toList();
    }

    private void sort(String file) {
        Optional<ArticleName> name = ArticleName.of(file);
        if (name.isEmpty()) {
            folder.markRead(file);
            folder.report(file)
                    .error(
                            0,
                            "",
                            "has a name that no article has",
                            "call it articles/AREA/ID.md or articles/AREA/ID.en.md");
        } else if (name.get().language().isPresent()) {
            translations.add(name.get());
        } else {
            original(file, name.get());
        }
    }

    private void original(String file, ArticleName name) {
        if (!Ids.isId(name.id()) || !Ids.isId(name.area())) {
            folder.report(file).error(0, "", "has a name that is not made of ids", Ids.MEND);
        }
        ArticleName taken = originals.putIfAbsent(name.id(), name);
        if (taken != null) {
            folder.markRead(file);
            folder.report(file)
                    .error(0, "", "has the same id as " + taken.file(), "give each article its own name, in all areas");
        }
    }

    private Optional<Article> original(ArticleName name) {
        return page(name)
                .flatMap(page -> new ArticleReader(name, institution.first(), owners).original(page, originals));
    }

    private Optional<Wording> translation(ArticleName name) {
        Language language = name.language().orElse(institution.first());
        FileReport report = folder.report(name.file());
        ArticleName original = originals.get(name.id());
        if (language.equals(institution.first())) {
            report.error(0, "", "is in the first language", "call it " + name.id() + ".md");
        } else if (institution.lacks(language)) {
            report.error(
                    0,
                    "",
                    "is in a language the institution does not speak",
                    "add it to institution.yaml or remove it");
        }
        if (original == null || !original.area().equals(name.area())) {
            report.error(
                    0, "", "translates an article that is not there", "write " + name.id() + ".md in the same folder");
        }
        return page(name).flatMap(page -> new ArticleReader(name, language, owners).translation(page));
    }

    private Optional<ArticlePage> page(ArticleName name) {
        return folder.text(name.file()).flatMap(text -> ArticlePage.read(text, folder.report(name.file())));
    }

    static Article with(Article article, Map<Language, Wording> translated) {
        Map<Language, Wording> wordings = new HashMap<>(article.wordings());
        wordings.putAll(translated);
        return new Article(
                article.id(),
                article.version(),
                article.area(),
                article.owner(),
                article.sourceName(),
                article.sourceUrl(),
                article.updated(),
                article.validFrom(),
                article.validUntil(),
                article.reviewBy(),
                article.related(),
                wordings);
    }
}
