package org.ventanilla.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.testkit.StoreTalk.NOW;
import static org.ventanilla.testkit.StoreTalk.changed;
import static org.ventanilla.testkit.StoreTalk.opened;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.decide.CaseChange;
import org.ventanilla.bot.decide.Outcome;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.Packet;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.Explanation;
import org.ventanilla.bot.understand.IntentScore;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.Topic.Urgency;

/** What every {@link org.ventanilla.bot.handoff.CaseStore} keeps to. */
public abstract class CaseContract extends StoreContract {
    private static final Set<String> GENERAL = Set.of("general");

    @Test
    void keepsACaseAsItWasOpened() {
        String id = talk.heard("ana", "hola");
        Packet packet = new Packet(
                List.of(new Signal("self_harm", 0.75, List.of(new Evidence("no quiero vivir", 3, 18)))),
                List.of(new IntentScore("licencias", 0.4)),
                List.of(new Entity(Entity.Type.ZONE, "centro", new Evidence("el centro", 0, 9))),
                List.of("licencias"),
                Optional.of("centro"),
                List.of("Sin luz hasta las 18."),
                List.of(new Explanation(
                        List.of(new Explanation.Word(new Evidence("licencia", 0, 8), 0.75, -0.25)),
                        List.of(new Explanation.Nearest("licencias", "sacar licencia", 0.5)),
                        Optional.of("multas"))));
        Instant promised = NOW.plusSeconds(600);
        CaseChange.Opened opened = new CaseChange.Opened(
                "R-1", Reason.SAFETY, Urgency.URGENT, "protected", Language.SPANISH, promised, packet);
        talk.commit(talk.command(id).with(opened));

        Case stored = stores.cases().byReceipt("R-1").orElseThrow();

        assertThat(stored)
                .isEqualTo(new Case(
                        stored.id(),
                        "R-1",
                        id,
                        Reason.SAFETY,
                        Urgency.URGENT,
                        "protected",
                        Language.SPANISH,
                        Case.State.WAITING,
                        Optional.empty(),
                        NOW,
                        promised,
                        packet));
        assertThat(stores.cases().find(stored.id())).hasValue(stored);
    }

    @Test
    void knowsNoCaseThatNeverWas() {
        assertThat(stores.cases().find(1)).isEmpty();
        assertThat(stores.cases().byReceipt("R-1")).isEmpty();
        assertThat(stores.cases().open(GENERAL)).isEmpty();
        assertThat(stores.cases().open(Set.of())).isEmpty();
        assertThat(stores.cases().closed(Set.of(), 10)).isEmpty();
    }

    @Test
    void listsTheMostUrgentFirstThenTheOldest() {
        openAt("R-1", Urgency.NORMAL, "general", NOW);
        openAt("R-2", Urgency.HIGH, "general", NOW.plusSeconds(2));
        openAt("R-3", Urgency.URGENT, "general", NOW.plusSeconds(3));
        openAt("R-4", Urgency.HIGH, "general", NOW.plusSeconds(1));

        assertThat(receipts(stores.cases().open(GENERAL))).containsExactly("R-3", "R-4", "R-2", "R-1");
    }

    @Test
    void showsOnlyTheGivenLanes() {
        openAt("R-1", Urgency.NORMAL, "general", NOW);
        openAt("R-2", Urgency.URGENT, "protected", NOW);
        openAt("R-3", Urgency.NORMAL, "integrity", NOW);

        assertThat(receipts(stores.cases().open(GENERAL))).containsExactly("R-1");
        assertThat(receipts(stores.cases().open(Set.of("general", "protected"))))
                .containsExactly("R-2", "R-1");
    }

    @Test
    void showsWhoHoldsACase() {
        Case opened = openAt("R-1", Urgency.NORMAL, "general", NOW);
        change(opened, Case.State.TAKEN, Optional.of("marta"), NOW);

        Case taken = stores.cases().find(opened.id()).orElseThrow();
        assertThat(taken.state()).isEqualTo(Case.State.TAKEN);
        assertThat(taken.agent()).hasValue("marta");
        assertThat(receipts(stores.cases().open(GENERAL))).containsExactly("R-1");
    }

    @Test
    void listsTheLatestClosedFirst() {
        for (int i = 1; i <= 3; i++) {
            Case opened = openAt("R-" + i, Urgency.NORMAL, "general", NOW);
            change(opened, Case.State.CLOSED, Optional.of("marta"), NOW.plusSeconds(i));
        }
        change(openAt("R-4", Urgency.NORMAL, "protected", NOW), Case.State.CLOSED, Optional.empty(), NOW);

        assertThat(stores.cases().open(GENERAL)).isEmpty();
        assertThat(receipts(stores.cases().closed(GENERAL, 2))).containsExactly("R-3", "R-2");
    }

    @Test
    void listsAllCasesOfAConversation() {
        Case first = openAt("R-1", Urgency.NORMAL, "general", NOW);
        change(first, Case.State.CLOSED, Optional.empty(), NOW);
        talk.commit(talk.command(first.conversationId()).with(opened("R-2", Urgency.NORMAL, "general")));
        openAt("R-3", Urgency.NORMAL, "general", NOW);

        assertThat(receipts(stores.cases().ofConversation(first.conversationId())))
                .containsExactly("R-1", "R-2");
    }

    private Case openAt(String receipt, Urgency urgency, String lane, Instant at) {
        Conversation now = talk.conversation(talk.heard("citizen of " + receipt, "hola"));
        talk.commit(Outcome.of(now, now.state(), List.of(), at).with(opened(receipt, urgency, lane)));
        return stores.cases().byReceipt(receipt).orElseThrow();
    }

    private void change(Case old, Case.State state, Optional<String> agent, Instant at) {
        Conversation now = talk.conversation(old.conversationId());
        talk.commit(Outcome.of(now, now.state(), List.of(), at).with(changed(old, state, agent)));
    }

    private static List<String> receipts(List<Case> cases) {
        return cases.stream().map(Case::receipt).toList();
    }
}
