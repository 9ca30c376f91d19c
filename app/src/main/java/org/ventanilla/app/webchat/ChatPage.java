package org.ventanilla.app.webchat;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.ventanilla.bot.answer.Institution;
import org.ventanilla.bot.answer.KnowledgeSource;
import org.ventanilla.bot.language.Language;

/** The page on which citizens chat. */
@Controller
class ChatPage {
    private final KnowledgeSource knowledge;

    ChatPage(KnowledgeSource knowledge) {
        this.knowledge = knowledge;
    }

    @GetMapping("/")
    String chat(Model model, Locale locale) {
        Institution institution = knowledge.current().knowledge().institution();
        model.addAttribute("institution", institution);
        model.addAttribute("others", others(institution, locale));
        return "webchat/chat";
    }

    /** The institution's languages but the one of the page. */
    private static List<Language> others(Institution institution, Locale locale) {
        return institution.languages().stream()
                .filter(language -> !language.code().equals(locale.getLanguage()))
                .toList();
    }
}
