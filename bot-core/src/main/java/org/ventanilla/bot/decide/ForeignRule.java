package org.ventanilla.bot.decide;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.understand.ForeignText;

/**
 * A citizen writes in a language that the institution does not speak: said in its own language and in the citizen's, in English
 * where that is not known, and a person gets it.
 */
final class ForeignRule implements Rule {
    @Override
    public Optional<Step> apply(Standing standing) {
        return standing.heard().kind() == Heard.Kind.TEXT
                ? standing.understanding().foreign().map(foreign -> handOver(standing, foreign))
                : Optional.empty();
    }

    private static Step handOver(Standing standing, ForeignText foreign) {
        CaseDraft now = standing.handOver(Reason.LANGUAGE);
        CaseDraft draft = foreign.language().map(now::speaking).orElse(now);
        Phrase phrase = standing.openCase().isPresent() ? Phrase.HANDOFF_AGAIN : Phrase.FOREIGN;
        Set<Language> languages = new LinkedHashSet<>();
        languages.add(standing.language());
        languages.add(foreign.language().orElse(Language.ENGLISH));
        String text = languages.stream()
                .map(language -> say(standing, phrase, draft, language))
                .collect(Collectors.joining("\n\n"));
        return Step.of(
                        new Decision.Handoff(Reason.LANGUAGE, Optional.empty()),
                        standing.state().askingNothing().understood(),
                        Content.of(text))
                .opening(draft);
    }

    private static String say(Standing standing, Phrase phrase, CaseDraft draft, Language language) {
        Map<String, String> values = new HashMap<>(standing.naming(draft, language));
        values.put("languages", spoken(standing, language));
        return standing.knowledge().phrases().text(phrase, language, values);
    }

    private static String spoken(Standing standing, Language in) {
        return standing.knowledge().institution().languages().stream()
                .map(language -> language.locale().getDisplayLanguage(in.locale()))
                .collect(Collectors.joining(", "));
    }
}
