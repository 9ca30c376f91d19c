package org.ventanilla.bot.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.OutgoingKind;

/**
 * Says once in each private conversation that this is a bot and how to reach a person: before the first reply, or after it when
 * someone may be in danger and the help lines come first.
 */
final class Introduction {
    private Introduction() {}

    static List<Step.Say> before(Step step, Standing standing) {
        if (standing.state().introduced() || step.says().isEmpty() || InPublic.is(standing)) {
            return step.says();
        }
        String introduction = standing.say(
                Phrase.INTRODUCTION,
                Map.of("institution", standing.knowledge().institution().name()));
        List<Step.Say> says = new ArrayList<>(step.says());
        boolean last = step.says().get(0).kind() == OutgoingKind.SAFETY;
        int at = last ? says.size() - 1 : 0;
        Step.Say say = says.get(at);
        String text = say.content().text();
        String joined = last ? text + "\n\n" + introduction : introduction + "\n\n" + text;
        says.set(at, new Step.Say(say.kind(), withText(say.content(), joined)));
        return says;
    }

    private static Content withText(Content content, String text) {
        return new Content(text, content.brief(), content.buttons(), content.source());
    }
}
