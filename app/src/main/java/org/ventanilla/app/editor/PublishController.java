package org.ventanilla.app.editor;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.app.page.Notice;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.knowledge.ArticleStore.Draft;

/** The last look before a draft is published, and taking an article back. */
@Controller
@RequestMapping("/editores/articulos/{id}")
class PublishController {
    private final Articles articles;

    PublishController(Articles articles) {
        this.articles = articles;
    }

    @GetMapping("/publicar")
    String look(@PathVariable String id, Model model) {
        EditedArticle article = articles.existing(id);
        if (article.draft().isEmpty()) {
            return page(id);
        }
        ArticleForm before = article.published()
                .map(published -> ArticleForm.of(published, articles.languages()))
                .orElseGet(() -> ArticleForm.sent(java.util.Map.of(), articles.languages()));
        ArticleForm after = ArticleForm.of(article.latest(), articles.languages());
        model.addAttribute("article", article)
                .addAttribute("diffs", FieldDiff.between(before, after, articles.languages()))
                .addAttribute("troubles", articles.check(article.latest()))
                .addAttribute("fields", ArticleFields.all(articles.languages()));
        return "editor/publish";
    }

    @PostMapping("/publicar")
    String publish(@PathVariable String id, @RequestParam int edit, Account author, RedirectAttributes redirect) {
        Optional<Draft> draft = articles.existing(id).draft().filter(each -> each.edit() == edit);
        if (draft.isEmpty()) {
            Notice.refused("editor.refused.changed").on(redirect);
            return page(id);
        }
        if (articles.check(draft.get().article()).hasErrors()) {
            return page(id) + "/publicar";
        }
        Optional<Article> published = articles.publish(id, edit, author);
        if (published.isPresent()) {
            redirect.addFlashAttribute("justPublished", true);
        } else {
            Notice.refused("editor.refused.changed").on(redirect);
        }
        return page(id);
    }

    /** Whether the bot knows it already; asks again until it does. */
    @GetMapping("/estado")
    String state(@PathVariable String id, Model model) {
        EditedArticle article = articles.existing(id);
        model.addAttribute("article", article)
                .addAttribute("takenIn", articles.isTakenIn(article))
                .addAttribute("justPublished", true);
        return "editor/pieces :: live";
    }

    @GetMapping("/retirar")
    String lookBeforeRetiring(@PathVariable String id, Model model) {
        model.addAttribute("article", articles.existing(id));
        return "editor/retire";
    }

    @PostMapping("/retirar")
    String retire(@PathVariable String id, Account author, RedirectAttributes redirect) {
        articles.existing(id);
        articles.retire(id, author);
        Notice.done("editor.done.retire").on(redirect);
        return page(id);
    }

    private static String page(String id) {
        return "redirect:/editores/articulos/" + id;
    }
}
