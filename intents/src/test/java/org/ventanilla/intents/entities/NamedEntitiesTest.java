package org.ventanilla.intents.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

class NamedEntitiesTest {
    /** A Tuesday, ten in the morning in Santiago. */
    private static final Instant WRITTEN = Instant.parse("2026-11-24T13:00:00Z");

    private static final int LONG = 100_000;

    private final Entities entities = at("cl");

    private static Entities at(String territory) {
        return new NamedEntities(
                new Gazetteer(List.of(), List.of()),
                List.of(),
                "PQ",
                Locality.of(territory, ZoneId.of("America/Santiago")));
    }

    private static List<Entity> found(Entities entities, String language, String text) {
        return entities.of(NormalizedText.of(text), new Language(language), WRITTEN);
    }

    private List<String> values(String language, String text) {
        return found(entities, language, text).stream().map(Entity::value).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "es, mañana a las 5, 2026-11-25T17:00",
        "es, mañana por la mañana a las 7, 2026-11-25T07:00",
        "es, el 18, 2026-12-18",
        "es, el día 30 vence, 2026-11-30",
        "es, el lunes, 2026-11-30",
        "es, el martes pasado, 2026-11-17",
        "es, el viernes que viene a las 17:30, 2026-11-27T17:30",
        "es, a las 5 de la tarde del viernes, 2026-11-27T17:00",
        "es, en dos semanas, 2026-12-08",
        "es, hace 3 horas, 2026-11-24T07:00",
        "es, hace 3 días, 2026-11-21",
        "es, pasado mañana, 2026-11-26",
        "es, 15/03/2026, 2026-03-15",
        "es, 15-03-26, 2026-03-15",
        "es, 2026-03-15, 2026-03-15",
        "es, 18 de marzo de 2027, 2027-03-18",
        "es, primero de mayo, 2027-05-01",
        "es, lunes 30 de noviembre a las 9, 2026-11-30T09:00",
        "es, abren el 24/12?, 2026-12-24",
        "es, a las 6 y media, 18:30",
        "es, a las 11:30am, 11:30",
        "es, a mediodía, 12:00",
        "pt, amanhã às 17h30, 2026-11-25T17:30",
        "pt, na segunda-feira, 2026-11-30",
        "pt, dia 18, 2026-12-18",
        "pt, em duas semanas, 2026-12-08",
        "pt, 18 de março, 2027-03-18",
        "pt, às 5 da tarde, 17:00",
        "ca, demà a les 5, 2026-11-25T17:00",
        "ca, dilluns que ve, 2026-11-30",
        "ca, el 18 de març, 2027-03-18",
        "ca, d’aquí a dues setmanes, 2026-12-08",
        "en, tomorrow at 5 pm, 2026-11-25T17:00",
        "en, next monday, 2026-11-30",
        "en, in two weeks, 2026-12-08",
        "en, on the 18th, 2026-12-18",
        "en, 'March 18th, 2027', 2027-03-18",
        "en, 3 days ago, 2026-11-21"
    })
    void resolvesDaysAndTimesAgainstWhenTheyWereWritten(String language, String text, String value) {
        assertThat(values(language, text)).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abren de lunes a viernes",
                "los sábados atienden?",
                "en la mañana no hay nadie",
                "el 15 por ciento",
                "el 15% de descuento",
                "24/7",
                "son 3 horas de espera",
                "oxígeno 24 horas"
            })
    void takesNoHabitOrShareForADay(String text) {
        assertThat(values("es", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pagué $15.000, AMOUNT, CLP 15000",
        "son 15 mil pesos, AMOUNT, CLP 15000",
        "me cobran 20 lucas, AMOUNT, CLP 20000",
        "'cuesta 20,50 €', AMOUNT, EUR 20.5",
        "US$ 30, AMOUNT, USD 30",
        "R$ 20, AMOUNT, BRL 20",
        "2 millones de pesos, AMOUNT, CLP 2000000",
        "mi rut es 12.345.678-5, RUT, 12345678-5",
        "rut 12345678 5, RUT, 12345678-5",
        "dni 12345678-z, DNI, 12345678Z",
        "DNI 30.123.456, DNI, 30123456",
        "x1234567l, NIE, X1234567L",
        "cuil 20-12345678-6, CUIT, 20123456786",
        "HEGG560427MVZRRL04, CURP, HEGG560427MVZRRL04",
        "cpf 111.444.777-35, CPF, 11144477735",
        "11.222.333/0001-81, CNPJ, 11222333000181",
        "12.ABC.345/01DE-35, CNPJ, 12ABC34501DE35",
        "mi fono es 9 8765 4321, PHONE, +56987654321",
        "(+56) 9 87654321, PHONE, +56987654321",
        "+34 612 34 56 78, PHONE, +34612345678",
        "Juan.Perez@Gmail.com, EMAIL, juan.perez@gmail.com",
        "ana arroba gmail punto com, EMAIL, ana@gmail.com",
        "ES91 2100 0418 4502 0005 1332, IBAN, ES9121000418450200051332",
        "patente BBCL-12, PLATE, BBCL12",
        "mi auto bbcl12, PLATE, BBCL12",
        "dominio AA 123 BB, PLATE, AA123BB",
        "matrícula 1234 BBB, PLATE, 1234BBB",
        "placa ABC1D23, PLATE, ABC1D23",
        "placa ABC-123-A, PLATE, ABC123A",
        "la línea 4A no pasa, LINE, 4A",
        "la micro 203, LINE, 203",
        "caso pq 7k3m 9q2c, RECEIPT, PQ-7K3M-9Q2C"
    })
    void findsWhatEverybodyWritesAlike(String text, Entity.Type type, String value) {
        assertThat(found(entities, "es", text))
                .extracting(Entity::type, Entity::value)
                .containsExactly(tuple(type, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12.345.678-4", "12345678A", "111.444.777-36", "20-12345678-7", "ES92 2100 0418 4502 0005 1332"})
    void takesNoNumberWithWrongCheckDigitsForAnId(String text) {
        assertThat(found(entities, "es", text))
                .extracting(Entity::type)
                .doesNotContain(Entity.Type.RUT, Entity.Type.DNI, Entity.Type.CPF, Entity.Type.CUIT, Entity.Type.IBAN);
    }

    @Test
    void aDollarSignIsTheInstitutionsOwnMoney() {
        assertThat(found(at("mx"), "es", "$100")).extracting(Entity::value).containsExactly("MXN 100");
        assertThat(found(at("somewhere"), "es", "$100"))
                .extracting(Entity::value)
                .containsExactly("XXX 100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pago ¼ de $ 9🄰56₇k",
                "debo $5k.200 y ½,¾",
                "℀ 12:30",
                "El ²de³ ﷺ 9㎏ №5 ⑴/⑵-½@¼.cl",
            })
    void survivesCharactersThatAreSeveral(String text) {
        assertThatCode(() -> found(entities, "es", text)).doesNotThrowAnyException();
    }

    @Test
    void survivesAnyMixtureOfCharacters() {
        String[] odd = {
            "¼", "²", "ﬁ", "①", "㎏", "ﷺ", "℀", "🄰", "12", "9", "k", "-", ".", ",", "/", "@", "(", "$", " ", "a las",
            "rut"
        };
        SplittableRandom chance = new SplittableRandom(1);
        for (int i = 0; i < 3_000; i++) {
            String text = Stream.generate(() -> chance.nextInt(5) == 0
                            ? String.valueOf((char) chance.nextInt(0x3000))
                            : odd[chance.nextInt(odd.length)])
                    .limit(1 + chance.nextInt(12))
                    .collect(Collectors.joining());
            assertThatCode(() -> found(entities, "es", text)).as(text).doesNotThrowAnyException();
        }
    }

    @Test
    void saysWhereInTheMessageTheyStand() {
        assertThat(found(entities, "es", "Sí: 12.345.678-5, mañana"))
                .containsExactly(
                        new Entity(Entity.Type.RUT, "12345678-5", new Evidence("12.345.678-5", 4, 16)),
                        new Entity(Entity.Type.DATE, "2026-11-25", new Evidence("mañana", 18, 24)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "1-",
                "1/",
                "12:",
                "@",
                "a@a.",
                "+",
                "$1.",
                "ES91 ",
                "el 1 ",
                "calle 1 ",
                "soy ana ",
                "tel ",
                "a arroba b punto ",
                "\ud800",
                "\u202e1 ",
                "\u200b1",
                "١٢٣ ",
                "🚌 4A ",
                "expediente 1 ",
                "en 1 ",
                "(+56"
            })
    void survivesHostileText(String unit) {
        for (String language : WordFile.LANGUAGES) {
            for (String text : List.of("", unit, unit.repeat(LONG / unit.length()))) {
                assertThatCode(() -> found(entities, language, text)).doesNotThrowAnyException();
            }
        }
    }
}
