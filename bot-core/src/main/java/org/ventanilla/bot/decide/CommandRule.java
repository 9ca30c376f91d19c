package org.ventanilla.bot.decide;

import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.understand.SmallTalk;

/** Commands. */
final class CommandRule implements Rule {
    private static final String DATA_RIGHTS = "data_rights";

    @Override
    public Optional<Step> apply(Standing standing) {
        return standing.heard().kind() == Heard.Kind.COMMAND ? Optional.of(command(standing)) : Optional.empty();
    }

    private static Step command(Standing standing) {
        Heard heard = standing.heard();
        if (Commands.isStart(heard)) {
            return DeepLink.step(standing).orElseGet(() -> talk(standing, offeringAPerson(standing, Phrase.START)));
        }
        if (Commands.isPrivacy(heard)) {
            return talk(standing, privacy(standing));
        }
        if (Commands.isForget(heard)) {
            return HandOver.toAPerson(standing, Reason.TOPIC, Optional.of(DATA_RIGHTS));
        }
        return Step.of(new Decision.Unknown(), standing.state(), offeringAPerson(standing, Phrase.UNKNOWN));
    }

    private static Step talk(Standing standing, Content content) {
        return Step.of(new Decision.Talk(SmallTalk.GREETING), standing.state().askingNothing(), content);
    }

    private static Content privacy(Standing standing) {
        String link = standing.knowledge()
                .institution()
                .privacyUrl()
                .map(url -> "<" + url + ">")
                .orElse("");
        return standing.content(Phrase.PRIVACY, Map.of("link", link));
    }

    private static Content offeringAPerson(Standing standing, Phrase phrase) {
        return standing.content(phrase).with(Buttons.person(standing));
    }
}
