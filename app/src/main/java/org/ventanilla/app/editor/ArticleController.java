package org.ventanilla.app.editor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.app.page.Markup;
import org.ventanilla.app.page.Notice;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.knowledge.ArticleStore.Draft;

/** The page on which an article is written. Whatever is wrong, what was typed stays. */
@Controller
@RequestMapping("/editores/articulos")
class ArticleController {
    private final Articles articles;
    private final Markup markup;
    private final Clock clock;

    ArticleController(Articles articles, Markup markup, Clock clock) {
        this.articles = articles;
        this.markup = markup;
        this.clock = clock;
    }

    @GetMapping("/nuevo")
    String blank(Model model) {
        LocalDate today =
                LocalDate.now(clock.withZone(articles.known().institution().timeZone()));
        return page(ArticleForm.blank(articles.languages(), today), new Troubles(), Optional.empty(), 0, 0, model);
    }

    @PostMapping("/nuevo")
    String create(@RequestParam Map<String, String> sent, Account author, Model model, RedirectAttributes redirect) {
        ArticleForm form = ArticleForm.sent(sent, articles.languages());
        FormReading.Read read = FormReading.read(form, articles.languages(), 1);
        Troubles troubles = read.article().map(this::checkNew).orElse(read.troubles());
        boolean hasPlace = troubles.of(ArticleFields.ID).isEmpty()
                && troubles.of(ArticleFields.AREA).isEmpty();
        if (read.article().isPresent()
                && hasPlace
                && articles.save(read.article().get(), 0, 0, author)) {
            return saved(form.text(ArticleFields.ID), redirect);
        }
        return page(form, troubles, Optional.empty(), 0, 0, model);
    }

    private Troubles checkNew(Article article) {
        Troubles troubles = articles.check(article);
        if (articles.find(article.id()).isPresent()) {
            troubles.error(ArticleFields.ID, "editor.problem.idTaken", article.id());
        }
        return troubles;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable String id, Model model) {
        EditedArticle article = articles.existing(id);
        ArticleForm form = ArticleForm.of(article.latest(), articles.languages());
        Troubles troubles = article.draft().isPresent() ? articles.check(article.latest()) : new Troubles();
        return page(form, troubles, Optional.of(article), article.edit(), article.version(), model);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            @RequestParam int edit,
            @RequestParam int version,
            @RequestParam(defaultValue = "guardar") String accion,
            Account author,
            Model model,
            RedirectAttributes redirect) {
        EditedArticle article = articles.existing(id);
        ArticleForm form = ArticleForm.sent(sent, articles.languages()).named(id);
        FormReading.Read read = FormReading.read(form, articles.languages(), Math.max(1, version));
        if (read.article().isEmpty()) {
            return page(form, read.troubles(), Optional.of(article), edit, version, model);
        }
        if (accion.equals("revisar")) {
            Troubles troubles = articles.check(read.article().get());
            model.addAttribute("checked", true);
            return page(form, troubles, Optional.of(article), edit, version, model);
        }
        if (articles.save(read.article().get(), edit, version, author)) {
            return accion.equals("publicar") ? "redirect:/editores/articulos/" + id + "/publicar" : saved(id, redirect);
        }
        return conflict(form, id, model);
    }

    /** Somebody else was faster: both texts are shown, and the editor decides. */
    private String conflict(ArticleForm form, String id, Model model) {
        EditedArticle now = articles.existing(id);
        ArticleForm theirs = ArticleForm.of(now.latest(), articles.languages());
        model.addAttribute("conflict", FieldDiff.between(theirs, form, articles.languages()))
                .addAttribute("conflictBy", now.draft().map(Draft::author).orElse(""));
        return page(form, new Troubles(), Optional.of(now), now.edit(), now.version(), model);
    }

    /** How citizens will see the long answer. */
    @PostMapping("/vista")
    @ResponseBody
    String preview(@RequestParam Map<String, String> sent, @RequestParam String idioma) {
        return markup.html(sent.getOrDefault(ArticleFields.BODY + "." + idioma, ""));
    }

    private static String saved(String id, RedirectAttributes redirect) {
        Notice.done("editor.done.save").on(redirect);
        return "redirect:/editores/articulos/" + id;
    }

    private String page(
            ArticleForm form, Troubles troubles, Optional<EditedArticle> article, int edit, int version, Model model) {
        model.addAttribute("form", form)
                .addAttribute("troubles", troubles)
                .addAttribute("article", article.orElse(null))
                .addAttribute("edit", edit)
                .addAttribute("version", version)
                .addAttribute("languages", articles.languages())
                .addAttribute("areas", areas())
                .addAttribute("previews", new Previews(form, markup))
                .addAttribute("takenIn", article.map(articles::isTakenIn).orElse(true));
        return "editor/article";
    }

    private Set<String> areas() {
        Set<String> areas = new TreeSet<>();
        articles.all().forEach(each -> areas.add(each.latest().area()));
        return areas;
    }

    /** The long answers as pages show them. */
    record Previews(ArticleForm form, Markup markup) {
        public String of(Language language) {
            return markup.html(form.text(ArticleFields.BODY, language));
        }
    }
}
