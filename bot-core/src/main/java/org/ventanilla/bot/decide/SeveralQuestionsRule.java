package org.ventanilla.bot.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.understand.Question;

/**
 * Several questions in one message are answered in their order, each by the rule that would answer it alone; what has to be
 * asked back comes last, and only once.
 */
final class SeveralQuestionsRule implements Rule {
    private static final List<Rule> RULES = List.of(new StatusRule(), new FaqRule(), new AskBackRule());

    @Override
    public Optional<Step> apply(Standing standing) {
        Map<Decision, Step> steps = new LinkedHashMap<>();
        Standing now = standing;
        Optional<Standing> asking = Optional.empty();
        for (Question question : standing.understanding().questions()) {
            Optional<Step> step = answer(now.only(question));
            if (step.isPresent() && step.get().decision() instanceof Decision.Ask) {
                asking = asking.or(() -> Optional.of(standing.only(question)));
            } else if (step.isPresent()) {
                steps.putIfAbsent(step.get().decision(), step.get());
                now = now.after(step.get());
            }
        }
        Standing then = now;
        asking.flatMap(last -> answer(then.hearing(last.heard()))).ifPresent(step -> steps.put(step.decision(), step));
        return steps.isEmpty() ? Optional.empty() : Optional.of(together(List.copyOf(steps.values())));
    }

    private static Optional<Step> answer(Standing standing) {
        return RULES.stream().flatMap(rule -> rule.apply(standing).stream()).findFirst();
    }

    private static Step together(List<Step> steps) {
        List<Step.Say> says = new ArrayList<>();
        List<OutageReport> reports = new ArrayList<>();
        List<String> used = new ArrayList<>();
        for (Step step : steps) {
            says.addAll(step.says());
            reports.addAll(step.reports());
            used.addAll(step.used());
        }
        return Step.of(decision(steps), steps.get(steps.size() - 1).after())
                .saying(says)
                .reporting(reports)
                .using(used);
    }

    /** All articles in one decision; what is no article is told by the first. */
    private static Decision decision(List<Step> steps) {
        Decision first = steps.get(0).decision();
        if (!(first instanceof Decision.Answer)) {
            return first;
        }
        List<String> articles = new ArrayList<>();
        for (Step step : steps) {
            if (step.decision() instanceof Decision.Answer answer) {
                articles.addAll(answer.articles());
            }
        }
        return new Decision.Answer(articles);
    }
}
