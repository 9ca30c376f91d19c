package org.ventanilla.intents.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Entities;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.Gazetteer;
import org.ventanilla.bot.understand.Service;
import org.ventanilla.bot.understand.Zone;
import org.ventanilla.intents.language.SnowballPack;

class GazetteerEntitiesTest {
    private static final Gazetteer GAZETTEER = new Gazetteer(
            List.of(
                    new Zone("villa-alegre", "Villa Alegre", List.of("v. alegre")),
                    new Zone("centro", "Centro", List.of("el centro", "centro de puerto quillay")),
                    new Zone("el-molino", "El Molino", List.of("molino viejo")),
                    new Zone("la-caleta", "La Caleta", List.of()),
                    new Zone("san-jose", "San José", List.of())),
            List.of(
                    service("electricidad", List.of("luz"), List.of("se corto la luz", "no hay luz", "sin luz")),
                    service("semaforos", List.of("semaforo"), List.of("semaforo sin luz", "semaforo apagado")),
                    service("alumbrado", List.of("farol"), List.of("no hay luz en la calle"))));

    private final Entities entities = new NamedEntities(
            GAZETTEER,
            SnowballPack.load(List.of(Language.SPANISH, Language.ENGLISH)),
            "PQ",
            Locality.of("cl", ZoneId.of("America/Santiago")));

    private static Service service(String id, List<String> words, List<String> failure) {
        Service.Wording english = new Service.Wording(id, List.of(), List.of("no " + id), Optional.empty());
        Service.Wording spanish = new Service.Wording(id, words, failure, Optional.empty());
        return new Service(id, Map.of(Language.SPANISH, spanish, Language.ENGLISH, english), Language.SPANISH);
    }

    private List<Entity> found(String text) {
        return entities.of(NormalizedText.of(text), Language.SPANISH, Instant.parse("2026-11-24T13:00:00Z"));
    }

    private List<String> found(Entity.Type type, String text) {
        return found(text).stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "se corto la luz en villa alegre, villa-alegre",
        "¿Y en VILLA ALEGRÉ?, villa-alegre",
        "soy de villa alegrre, villa-alegre",
        "en v. alegre, villa-alegre",
        "vivo cerca del molino, el-molino",
        "En San José no hay agua, san-jose",
        "no hay luz en el centro, centro",
        "vivo cerca del centro, centro",
        "sector centro, centro",
        "centro, centro",
        "'Centro, por favor', centro",
        "abren en el centro de 8 a 10, centro",
        "hay corte en el centro de puerto quillay?, centro"
    })
    void findsAZoneAsPeopleNameIt(String text, String zone) {
        assertThat(found(Entity.Type.ZONE, text)).containsExactly(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cuando abre el centro de salud",
                "hora en el centro medico",
                "el centro comercial",
                "reserva centro deportivo",
                "perdi la maleta",
                "que hay dentro de la casa",
                "una villa muy alegre"
            })
    void doesNotTakeACommonWordForAZone(String text) {
        assertThat(found(Entity.Type.ZONE, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "se corto la luz, electricidad",
        "se nos corto la luz, electricidad",
        "se corto otra vez la luz, electricidad",
        "no hay nada de luz, electricidad",
        "llevamos 3 horas sin luz, electricidad",
        "hay un semaforo sin luz en la esquina, semaforos",
        "no hay luz en la calle, alumbrado",
        "no electricidad please, electricidad"
    })
    void findsHowPeopleSayThatAServiceFails(String text, String service) {
        assertThat(found(Entity.Type.FAILURE, text)).containsExactly(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no hay problema con la luz", "no hay, la luz llego", "quiero pagar la luz"})
    void doesNotMakeAFailureOfWordsThatStandApart(String text) {
        assertThat(found(Entity.Type.FAILURE, text)).isEmpty();
        assertThat(found(Entity.Type.SERVICE, text)).containsExactly("electricidad");
    }

    @Test
    void saysWhereInTheMessageItStands() {
        assertThat(found("Sé que se cortó la luz en Villa  Alegre."))
                .containsExactly(
                        new Entity(Entity.Type.FAILURE, "electricidad", new Evidence("se cortó la luz", 7, 22)),
                        new Entity(Entity.Type.ZONE, "villa-alegre", new Evidence("Villa  Alegre", 26, 39)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mi caso es PQ-7K3M-9Q2C", "pq-7k3m-9q2c", "PQ 7K3M 9Q2C", "pq7k3m9q2c?", "(PQ–7K3M–9Q2C)"})
    void findsAReceiptNumberHoweverItIsTyped(String text) {
        assertThat(found(Entity.Type.RECEIPT, text)).containsExactly("PQ-7K3M-9Q2C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pq debo pagar", "pq este anio 2024", "XPQ-7K3M-9Q2C", "PQ-7K3M-9Q2C5"})
    void doesNotTakeWordsForAReceiptNumber(String text) {
        assertThat(found(Entity.Type.RECEIPT, text)).isEmpty();
    }
}
