package org.ventanilla.app.editor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.ventanilla.app.editor.ArticleList.Filter;
import org.ventanilla.app.page.Names;

/** All articles, searched and filtered. */
@Controller
@RequestMapping("/editores")
class ArticleListController {
    private final Articles articles;
    private final Clock clock;

    ArticleListController(Articles articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "todos") String estado,
            Locale locale,
            Model model) {
        Filter filter = filter(estado);
        ArticleList list = new ArticleList(
                articles.all(),
                new Names(articles.known(), Articles.reader(locale)),
                LocalDate.now(clock.withZone(articles.known().institution().timeZone())));
        Map<String, List<ArticleList.Row>> byArea = list.matching(q, filter);
        model.addAttribute("areas", byArea)
                .addAttribute(
                        "found", byArea.values().stream().mapToInt(List::size).sum())
                .addAttribute("q", q)
                .addAttribute("estado", estado)
                .addAttribute("all", list.count(Filter.ALL))
                .addAttribute("drafts", list.count(Filter.DRAFT))
                .addAttribute("overdue", list.count(Filter.OVERDUE));
        return "editor/articles";
    }

    private static Filter filter(String state) {
        return switch (state) {
            case "borrador" -> Filter.DRAFT;
            case "revision" -> Filter.OVERDUE;
            default -> Filter.ALL;
        };
    }
}
