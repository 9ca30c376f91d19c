package org.ventanilla.app.webchat;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.ventanilla.bot.answer.Institution;
import org.ventanilla.bot.language.Language;
import org.ventanilla.knowledge.content.Content;

/** The page on which citizens chat. */
@Controller
class ChatPage {
    private final Institution institution;

    ChatPage(Content content) {
        this.institution = content.institution();
    }

    @GetMapping("/")
    String chat(Model model, Locale locale) {
        model.addAttribute("institution", institution);
        model.addAttribute("others", others(locale));
        return "webchat/chat";
    }

    /** The institution's languages but the one of the page. */
    private List<Language> others(Locale locale) {
        return institution.languages().stream()
                .filter(language -> !language.code().equals(locale.getLanguage()))
                .toList();
    }
}
