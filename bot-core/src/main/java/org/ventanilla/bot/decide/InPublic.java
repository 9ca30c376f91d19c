package org.ventanilla.bot.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.answer.Territory;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.message.Privately;
import org.ventanilla.bot.message.Visibility;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.SmallTalk;

/**
 * How a step is said where everybody reads it: in one short message, without a receipt, without anything of the citizen's
 * own. What is personal, or takes more than one reply, goes on in private. Thanks are left as the last word.
 */
final class InPublic {
    private static final Set<Entity.Type> PERSONAL = Set.of(
            Entity.Type.RECEIPT,
            Entity.Type.RUT,
            Entity.Type.DNI,
            Entity.Type.NIE,
            Entity.Type.CUIT,
            Entity.Type.CURP,
            Entity.Type.CPF,
            Entity.Type.CNPJ,
            Entity.Type.PHONE,
            Entity.Type.EMAIL,
            Entity.Type.IBAN,
            Entity.Type.PLATE);

    /** A help line with a longer name is called by its number alone: all has to fit into 280 characters. */
    private static final int LONGEST_NAME = 60;

    private InPublic() {}

    static boolean is(Standing standing) {
        return standing.turn().conversation().ref().visibility() == Visibility.PUBLIC;
    }

    static Step spoken(Step step, Standing standing) {
        if (step.says().isEmpty()) {
            return step;
        }
        Optional<Step.Say> say = say(step, standing);
        return step.saying(say.stream().toList());
    }

    private static Optional<Step.Say> say(Step step, Standing standing) {
        if (step.decision() instanceof Decision.Safety safety) {
            return help(step, safety, standing);
        }
        if (step.opens().isPresent()) {
            return privately(standing, Phrase.PUBLIC_PERSON);
        }
        if (standing.understanding().entities().stream().anyMatch(entity -> PERSONAL.contains(entity.type()))
                || step.decision() instanceof Decision.Ask) {
            return privately(standing, Phrase.PUBLIC_PRIVATELY);
        }
        if (step.decision() instanceof Decision.Unknown) {
            return privately(standing, Phrase.PUBLIC_UNKNOWN);
        }
        boolean isLastWord = step.decision() instanceof Decision.OptOut
                || (step.decision() instanceof Decision.Talk talk && talk.smallTalk() != SmallTalk.GREETING);
        return isLastWord ? Optional.empty() : Optional.of(joined(step.says()));
    }

    private static Optional<Step.Say> privately(Standing standing, Phrase phrase) {
        Content content =
                standing.content(phrase).with(List.of(Privately.button(standing.say(Phrase.PRIVATELY_BUTTON))));
        return Optional.of(new Step.Say(OutgoingKind.ANSWER, content));
    }

    /** All that would have been said, as one; the channel cuts what is too long for it. */
    private static Step.Say joined(List<Step.Say> says) {
        String text = says.stream().map(say -> say.content().text()).collect(Collectors.joining("\n\n"));
        boolean allBrief = says.stream().allMatch(say -> say.content().brief().isPresent());
        Optional<String> brief = allBrief
                ? Optional.of(says.stream()
                        .flatMap(say -> say.content().brief().stream())
                        .collect(Collectors.joining("\n")))
                : Optional.empty();
        Content first = says.get(0).content();
        return new Step.Say(says.get(0).kind(), new Content(text, brief, List.of(), first.source()));
    }

    /** The emergency number and one help line; nothing when it was said here within the last day. */
    private static Optional<Step.Say> help(Step step, Decision.Safety safety, Standing standing) {
        boolean isSaidAlready =
                step.after().safetyTold().equals(standing.state().safetyTold());
        if (isSaidAlready) {
            return Optional.empty();
        }
        Territory territory = standing.knowledge().territory();
        String line = safety.topics().stream()
                .flatMap(topic -> territory.linesFor(topic).stream())
                .findFirst()
                .map(found -> line(found, standing))
                .orElse("");
        String text = standing.say(
                        Phrase.PUBLIC_SAFETY,
                        Map.of("emergency", territory.emergency().get(0).number(), "line", line))
                .replaceAll(" {2,}", " ");
        Content content = new Content(
                text,
                Optional.of(text),
                List.of(Privately.button(standing.say(Phrase.PRIVATELY_BUTTON))),
                Optional.empty());
        return Optional.of(new Step.Say(OutgoingKind.SAFETY, content));
    }

    private static String line(Territory.HelpLine line, Standing standing) {
        String name = line.in(standing.language()).name();
        if (name.length() > LONGEST_NAME) {
            return standing.say(Phrase.PUBLIC_SAFETY_LINE, Map.of("number", line.number(), "name", ""))
                    .replace(" ()", "");
        }
        return standing.say(Phrase.PUBLIC_SAFETY_LINE, Map.of("number", line.number(), "name", name));
    }
}
