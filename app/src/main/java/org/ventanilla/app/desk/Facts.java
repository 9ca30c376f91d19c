package org.ventanilla.app.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ventanilla.app.desk.CaseFacts.Guess;
import org.ventanilla.app.desk.CaseFacts.Named;
import org.ventanilla.app.desk.CaseFacts.Tried;
import org.ventanilla.app.desk.CaseFacts.Trigger;
import org.ventanilla.app.page.Names;
import org.ventanilla.app.page.Reasons;
import org.ventanilla.app.page.VisibleText;
import org.ventanilla.bot.answer.KnowledgeSource;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.Packet;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.IntentScore;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.TrainingSet;

/** Makes what a case carries readable: names instead of ids. */
@Component
class Facts {
    private final KnowledgeSource knowledge;
    private final VisibleCases cases;

    Facts(KnowledgeSource knowledge, VisibleCases cases) {
        this.knowledge = knowledge;
        this.cases = cases;
    }

    CaseFacts of(Case one, Account account, Language reader) {
        Names names = new Names(knowledge.current().knowledge(), reader);
        Packet packet = one.packet();
        return new CaseFacts(
                packet.signals().stream().map(Facts::trigger).toList(),
                packet.understood().stream().map(score -> guess(score, names)).toList(),
                packet.why().stream().map(why -> Reasons.of(why, names)).toList(),
                packet.tried().stream()
                        .map(id -> new Tried(id, names.article(id)))
                        .toList(),
                packet.entities().stream().map(entity -> named(entity, names)).toList(),
                packet.zone().map(names::zone).orElse(""),
                packet.status(),
                cases.others(one, account));
    }

    private static Trigger trigger(Signal signal) {
        List<String> words = signal.evidence().stream()
                .map(Evidence::words)
                .map(VisibleText::of)
                .distinct()
                .toList();
        return new Trigger(signal.topic(), Names.percent(signal.confidence()), words);
    }

    private static Guess guess(IntentScore score, Names names) {
        Optional<String> service = TrainingSet.serviceOf(score.intent());
        return new Guess(names.intent(score.intent()), service.isPresent(), Names.percent(score.confidence()));
    }

    private static Named named(Entity entity, Names names) {
        return new Named(
                entity.type().name(),
                names.entity(entity),
                VisibleText.of(entity.evidence().words()));
    }
}
