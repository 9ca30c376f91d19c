package org.ventanilla.knowledge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Article.Wording;
import org.ventanilla.bot.language.Language;

/** Articles as variations of others. */
public final class Articles {
    private Articles() {}

    static Article version(Article article, int version) {
        return copy(article, version, article.validUntil(), article.wordings());
    }

    static Article validUntil(Article article, LocalDate day) {
        return copy(article, article.version(), Optional.of(day), article.wordings());
    }

    static Article answering(Article article, String answer) {
        Wording spanish = spanish(article);
        return worded(article, new Wording(spanish.title(), answer, spanish.brief(), spanish.utterances()));
    }

    static Article asked(Article article, List<String> utterances) {
        Wording spanish = spanish(article);
        return worded(article, new Wording(spanish.title(), spanish.answer(), spanish.brief(), utterances));
    }

    /** The article with another Spanish wording. */
    public static Article worded(Article article, Wording spanish) {
        Map<Language, Wording> wordings = new HashMap<>(article.wordings());
        wordings.put(Language.SPANISH, spanish);
        return copy(article, article.version(), article.validUntil(), wordings);
    }

    public static Wording spanish(Article article) {
        return article.in(Language.SPANISH).orElseThrow();
    }

    private static Article copy(
            Article article, int version, Optional<LocalDate> validUntil, Map<Language, Wording> wordings) {
        return new Article(
                article.id(),
                version,
                article.area(),
                article.owner(),
                article.sourceName(),
                article.sourceUrl(),
                article.updated(),
                article.validFrom(),
                validUntil,
                article.reviewBy(),
                article.related(),
                wordings);
    }
}
