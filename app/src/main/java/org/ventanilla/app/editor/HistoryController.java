package org.ventanilla.app.editor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.app.page.Notice;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.knowledge.ArticleStore.PublishedVersion;

/** Every version that was ever published, and the way back to one. */
@Controller
@RequestMapping("/editores/articulos/{id}/versiones")
class HistoryController {
    private final Articles articles;

    HistoryController(Articles articles) {
        this.articles = articles;
    }

    @GetMapping
    String all(@PathVariable String id, Model model) {
        model.addAttribute("article", articles.existing(id));
        return "editor/versions";
    }

    @GetMapping("/{version}")
    String one(@PathVariable String id, @PathVariable int version, Model model) {
        EditedArticle article = articles.existing(id);
        PublishedVersion old = old(article, version);
        ArticleForm then = ArticleForm.of(old.article(), articles.languages());
        ArticleForm now = ArticleForm.of(article.latest(), articles.languages());
        model.addAttribute("article", article)
                .addAttribute("old", old)
                .addAttribute("form", then)
                .addAttribute("languages", articles.languages())
                .addAttribute("diffs", FieldDiff.between(then, now, articles.languages()));
        return "editor/version";
    }

    /** Makes an old version the draft; nothing is published by it. */
    @PostMapping("/{version}/restaurar")
    String restore(
            @PathVariable String id,
            @PathVariable int version,
            @RequestParam int edit,
            Account author,
            RedirectAttributes redirect) {
        EditedArticle article = articles.existing(id);
        boolean saved = articles.save(old(article, version).article(), edit, article.version(), author);
        Notice notice = saved ? Notice.done("editor.done.restore") : Notice.refused("editor.refused.changed");
        notice.on(redirect);
        return "redirect:/editores/articulos/" + id;
    }

    private static PublishedVersion old(EditedArticle article, int version) {
        return article.history().stream()
                .filter(each -> each.article().version() == version)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
