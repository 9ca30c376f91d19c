package org.ventanilla.app.page;

import java.util.Optional;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.bot.understand.Zone;

/**
 * Names instead of ids, for people; an id that is no more stands for itself.
 *
 * @param reader the language they read
 */
public record Names(Knowledge knowledge, Language reader) {
    public String article(String id) {
        return Optional.ofNullable(knowledge.articles().get(id))
                .flatMap(this::wording)
                .map(Article.Wording::title)
                .orElse(id);
    }

    /** In the reader's language, else in the institution's own, else in any. */
    public Optional<Article.Wording> wording(Article article) {
        return article.in(reader)
                .or(() -> article.in(knowledge.institution().defaultLanguage()))
                .or(() -> article.wordings().values().stream().findFirst());
    }

    public String zone(String id) {
        return knowledge.gazetteer().zone(id).map(Zone::name).orElse(id);
    }

    public String service(String id) {
        return knowledge
                .gazetteer()
                .service(id)
                .map(service -> service.name(reader))
                .orElse(id);
    }

    /** An article's title, or the name of the service whose status is asked for. */
    public String intent(String intent) {
        return TrainingSet.serviceOf(intent).map(this::service).orElseGet(() -> article(intent));
    }

    public String entity(Entity entity) {
        return switch (entity.type()) {
            case ZONE -> zone(entity.value());
            case SERVICE, FAILURE -> service(entity.value());
            default -> entity.value();
        };
    }

    public static int percent(double confidence) {
        return (int) Math.round(confidence * 100);
    }
}
