package org.ventanilla.bot.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.PendingEvent;

/**
 * What is said, and who says it. The rules stand in the order in which they are tried; the first that applies decides. A
 * pure function: the same turn and the same understanding give the same outcome. Thread-safe.
 */
public final class ReplyPolicy {
    private static final List<Rule> RULES = List.of(
            new SafetyRule(),
            new UnreachableRule(),
            new FeedbackRule(),
            new OptOutRule(),
            new AgentHoldsRule(),
            new PersonRule(),
            new ComplaintRule(),
            new TopicRule(),
            new UnreadableRule(),
            new LocationRule(),
            new LanguageRule(),
            new CommandRule(),
            new DangerQuestionRule(),
            new OwnQuestionRule(),
            new ForeignRule(),
            new SeveralQuestionsRule(),
            new StatusRule(),
            new FaqRule(),
            new SmallTalkRule(),
            new AskBackRule(),
            new UnknownRule());

    /** Decides on a turn. */
    public Outcome decide(Turn turn, List<Heard> heard) {
        return new Deciding(turn).on(withoutIdleTalk(heard));
    }

    /** The decision on one thing heard in a conversation that has just begun. */
    public Decision decide(Turn turn, Heard heard) {
        Deciding deciding = new Deciding(turn);
        deciding.on(List.of(heard));
        return deciding.decision;
    }

    /** A greeting or a picture that comes with a question needs no reply of its own; of several greetings, one does. */
    private static List<Heard> withoutIdleTalk(List<Heard> heard) {
        boolean asked = heard.stream().anyMatch(each -> each.kind() == Heard.Kind.TEXT && !each.isSmallTalk());
        List<Heard> substance = heard.stream()
                .filter(each -> !each.isSmallTalk() && !(asked && each.kind() == Heard.Kind.UNREADABLE))
                .toList();
        return substance.isEmpty() ? heard.subList(heard.size() - 1, heard.size()) : substance;
    }

    private static final class Deciding {
        private final Turn turn;
        private ConversationState state;
        private Optional<CaseDraft> openCase;
        private boolean caseChanged;
        private boolean optedOut;
        private int ruleIndex = RULES.size();
        private Decision decision = new Decision.StayOut();
        private Heard decisive = Heard.nothing();
        private final List<Step.Say> says = new ArrayList<>();
        private final List<OutageReport> reports = new ArrayList<>();
        private final List<String> used = new ArrayList<>();

        Deciding(Turn turn) {
            this.turn = turn;
            this.state = turn.conversation().state();
            this.openCase = turn.openCase().map(CaseDraft::of);
        }

        Outcome on(List<Heard> heard) {
            for (Heard each : heard) {
                state = state.speaking(each.understanding().language());
                decideOn(new Standing(turn, state, openCase, each));
            }
            return outcome();
        }

        private void decideOn(Standing standing) {
            for (int i = 0; i < RULES.size(); i++) {
                Optional<Step> step = RULES.get(i).apply(standing);
                if (step.isPresent()) {
                    take(spoken(step.get(), standing), standing, i);
                    return;
                }
            }
            throw new IllegalStateException("the last rule always applies");
        }

        private static Step spoken(Step step, Standing standing) {
            return InPublic.is(standing) ? InPublic.spoken(step, standing) : step;
        }

        private void take(Step step, Standing standing, int rule) {
            if (rule < ruleIndex) {
                ruleIndex = rule;
                decision = step.decision();
                decisive = standing.heard();
            }
            state = standing.heard().hasFileBesideText() ? step.after().toldUnreadable(turn.now()) : step.after();
            optedOut = optedOut || step.decision() instanceof Decision.OptOut;
            step.opens().ifPresent(draft -> {
                openCase = Optional.of(draft);
                caseChanged = true;
            });
            for (Step.Say say : Introduction.before(step, standing)) {
                if (!says.contains(say)) {
                    says.add(say);
                }
            }
            if (!step.says().isEmpty()) {
                state = state.asIntroduced();
            }
            if (standing.heard().cut()
                    && !step.says().isEmpty()
                    && !InPublic.is(standing)
                    && step.opens().isEmpty()) { // a person reads all of it
                says.add(new Step.Say(says.get(says.size() - 1).kind(), standing.content(Phrase.CUT)));
            }
            reports.addAll(step.reports());
            used.addAll(step.used());
        }

        private Outcome outcome() {
            return new Outcome(
                    turn.conversation(),
                    state,
                    turn.events().stream().map(PendingEvent::inboxId).toList(),
                    List.of(),
                    says.stream()
                            .map(say -> new Reply(say.kind(), Optional.empty(), state.language(), say.content()))
                            .toList(),
                    caseChanged ? openCase.map(CaseDraft::change) : Optional.empty(),
                    Optional.of(trace()),
                    reports,
                    optedOut,
                    turn.now());
        }

        private Trace trace() {
            return new Trace(
                    ruleIndex < RULES.size() ? RULES.get(ruleIndex).name() : "none",
                    decision.kind(),
                    turn.knowledge().version(),
                    turn.model(),
                    state.language(),
                    used,
                    decisive.understanding().intents().scores(),
                    decisive.understanding().signals().stream()
                            .map(signal -> signal.topic())
                            .toList());
        }
    }
}
