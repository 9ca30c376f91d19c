package org.ventanilla.app.editor;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.ventanilla.app.TryOut;
import org.ventanilla.app.page.Markup;
import org.ventanilla.app.page.Names;
import org.ventanilla.bot.answer.KnowledgeSource;
import org.ventanilla.knowledge.ArticleStore.Draft;
import org.ventanilla.knowledge.KnowledgeBase;

/** What the bot would make of a sentence: with what is published, or as if a draft were. */
@Controller
@RequestMapping("/editores/probar")
class TryOutController {
    private static final int LONGEST_SENTENCE = 5000;

    private final TryOut tryOut = new TryOut();
    private final Articles articles;
    private final KnowledgeBase knowledge;
    private final Markup markup;
    private final Clock clock;

    TryOutController(Articles articles, KnowledgeBase knowledge, Markup markup, Clock clock) {
        this.articles = articles;
        this.knowledge = knowledge;
        this.markup = markup;
        this.clock = clock;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String borrador, Model model) {
        return page("", borrador, model);
    }

    @PostMapping
    String tell(
            @RequestParam String frase, @RequestParam(defaultValue = "") String borrador, Locale locale, Model model) {
        String sentence =
                frase.substring(0, Math.min(LONGEST_SENTENCE, frase.length())).strip();
        if (!sentence.isEmpty()) {
            KnowledgeSource.Current current = knowing(borrador);
            Names names = new Names(current.knowledge(), Articles.reader(locale));
            model.addAttribute("tried", Tried.of(tryOut.of(sentence, current, clock.instant()), names, markup));
        }
        return page(sentence, borrador, model);
    }

    private KnowledgeSource.Current knowing(String draft) {
        return articles.find(draft)
                .flatMap(EditedArticle::draft)
                .map(Draft::article)
                .map(knowledge::tryOut)
                .orElseGet(knowledge::current);
    }

    private String page(String sentence, String draft, Model model) {
        List<EditedArticle> drafts =
                articles.all().stream().filter(each -> each.draft().isPresent()).toList();
        Optional<EditedArticle> chosen =
                drafts.stream().filter(each -> each.id().equals(draft)).findFirst();
        model.addAttribute("frase", sentence)
                .addAttribute("drafts", drafts)
                .addAttribute("borrador", chosen.map(EditedArticle::id).orElse(""));
        return "editor/try";
    }
}
