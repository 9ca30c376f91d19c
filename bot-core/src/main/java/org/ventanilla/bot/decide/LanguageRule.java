package org.ventanilla.bot.decide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.understand.SmallTalk;

/** A citizen chooses the language to be answered in: by command, or by the buttons it brings. */
final class LanguageRule implements Rule {
    @Override
    public Optional<Step> apply(Standing standing) {
        if (Commands.isLanguage(standing.heard())) {
            String code = standing.heard().argument().toLowerCase(Locale.ROOT);
            return Optional.of(spoken(standing, code)
                    .map(language -> speaking(standing, language))
                    .orElseGet(() -> which(standing)));
        }
        return standing.heard()
                .button(Buttons.LANGUAGE)
                .flatMap(code -> spoken(standing, code))
                .map(language -> speaking(standing, language));
    }

    private static Optional<Language> spoken(Standing standing, String code) {
        return standing.knowledge().institution().languages().stream()
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    private static Step speaking(Standing standing, Language language) {
        Standing then = new Standing(
                standing.turn(), standing.state().speaking(language), standing.openCase(), standing.heard());
        return Step.of(
                new Decision.Talk(SmallTalk.GREETING),
                then.state(),
                then.content(Phrase.LANGUAGE_SET, Map.of("language", name(language))));
    }

    private static Step which(Standing standing) {
        List<Button> choices = standing.knowledge().institution().languages().stream()
                .map(language -> new Button(Buttons.LANGUAGE + language.code(), ownName(language)))
                .toList();
        return Step.of(
                new Decision.Talk(SmallTalk.GREETING),
                standing.state(),
                standing.content(Phrase.WHICH_LANGUAGE).with(choices));
    }

    private static String name(Language language) {
        return language.locale().getDisplayLanguage(language.locale());
    }

    /** "Español", "English". */
    private static String ownName(Language language) {
        String name = name(language);
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }
}
