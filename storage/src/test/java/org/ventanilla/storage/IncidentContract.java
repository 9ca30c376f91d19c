package org.ventanilla.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.storage.Citizens.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.answer.Incident;
import org.ventanilla.bot.answer.Incident.Severity;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.decide.OutageReport;
import org.ventanilla.bot.decide.Outcome;
import org.ventanilla.bot.language.Language;
import org.ventanilla.knowledge.IncidentStore;

/** What every {@link IncidentStore} keeps to. */
abstract class IncidentContract {
    protected abstract Storage storage();

    @Test
    void keepsAnIncidentAsItIs() {
        Incident cut = incident("cut-1", Severity.MAJOR, NOW);
        incidents().save(cut, NOW);

        assertThat(incidents().open()).containsExactly(cut);
        assertThat(incidents().changes()).isEqualTo(1);
    }

    @Test
    void listsTheWorstFirstThenTheOldest() {
        incidents().save(incident("minor", Severity.MINOR, NOW.minusSeconds(9)), NOW);
        incidents().save(incident("late", Severity.CRITICAL, NOW), NOW);
        incidents().save(incident("early", Severity.CRITICAL, NOW.minusSeconds(1)), NOW);

        assertThat(incidents().open()).extracting(Incident::id).containsExactly("early", "late", "minor");
    }

    @Test
    void replacesTheIncidentWithTheSameId() {
        incidents().save(incident("cut-1", Severity.MINOR, NOW), NOW);
        incidents().save(incident("cut-1", Severity.CRITICAL, NOW), NOW);

        assertThat(incidents().open()).extracting(Incident::severity).containsExactly(Severity.CRITICAL);
        assertThat(incidents().changes()).isEqualTo(2);
    }

    @Test
    void closesAnIncidentOnce() {
        incidents().save(incident("cut-1", Severity.MINOR, NOW), NOW);
        incidents().close("cut-1", NOW);
        incidents().close("cut-1", NOW);
        incidents().close("nothing", NOW);

        assertThat(incidents().open()).isEmpty();
        assertThat(incidents().changes()).isEqualTo(2);
    }

    @Test
    void opensAnIncidentAgainThatIsReportedAgain() {
        incidents().save(incident("cut-1", Severity.MINOR, NOW), NOW);
        incidents().close("cut-1", NOW);
        incidents().save(incident("cut-1", Severity.MINOR, NOW), NOW);

        assertThat(incidents().open()).hasSize(1);
    }

    @Test
    void countsWhatCitizensReport() {
        report("ana", "power", "centro", NOW.minusSeconds(60));
        report("bea", "power", "centro", NOW);
        report("eva", "power", "puerto", NOW);
        report("luz", "water", "centro", NOW);

        assertThat(incidents().reports("power", "centro", NOW.minusSeconds(60))).isEqualTo(2);
        assertThat(incidents().reports("power", "centro", NOW.minusSeconds(59))).isEqualTo(1);
        assertThat(incidents().reports("gas", "centro", NOW.minusSeconds(60))).isZero();
    }

    private IncidentStore incidents() {
        return storage().incidents();
    }

    private void report(String citizen, String service, String zone, Instant at) {
        storage().inbox().accept(Citizens.says(citizen, citizen, "sin luz"), Language.SPANISH, at);
        Conversation now = storage().conversations().find(Citizens.ref(citizen)).orElseThrow();
        Outcome outcome = new Outcome(
                now,
                now.state(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new OutageReport(service, zone)),
                false,
                at);
        storage().ledger().commit(outcome, Optional.empty());
    }

    private static Incident incident(String id, Severity severity, Instant started) {
        return new Incident(
                id,
                "power",
                List.of("centro", "puerto"),
                severity,
                Map.of(
                        Language.SPANISH, new Incident.Wording("Corte", "Sin luz en el centro."),
                        Language.ENGLISH, new Incident.Wording("Power cut", "No power downtown.")),
                Language.SPANISH,
                started,
                Optional.of(started.plusSeconds(3600)),
                Optional.empty(),
                "Compañía eléctrica",
                started);
    }
}
