package org.ventanilla.intents.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Masking;

class PersonalDataMaskingTest {
    private static final int EACH = 2000;
    private static final long SEED = 20_261_124;
    private static final double RECALL = 0.98;
    private static final double PRECISION = 0.95;
    private static final List<String> FRAMES = List.of(
            "%s",
            "hola, %s",
            "Buenas tardes, quería saber de mi permiso. %s Gracias",
            "mis datos son %s y espero respuesta",
            "soy %s",
            "%s, ¿me pueden ayudar?",
            "¿está a nombre de (%s)?",
            "ya les escribí ayer a las 10: %s",
            "quiero pagar %s",
            "el %s por favor",
            "dato: %s.",
            "\"%s\"",
            "le escribo por lo de %s",
            "bon dia, %s",
            "olá, %s, tudo bem?");
    private static final List<String> VEHICLE_FRAMES = List.of(
            "mi patente es %s",
            "el auto %s está mal estacionado",
            "vehículo %s",
            "placa %s",
            "la matrícula %s tiene multa",
            "coche con matrícula %s",
            "moto patente %s",
            "dominio %s",
            "carro placa %s",
            "patente: %s");

    private final Masking masking = new PersonalDataMasking(Locality.of("cl", ZoneId.of("America/Santiago")), "PQ");

    private String masked(String text) {
        return masking.masked(text, Language.SPANISH);
    }

    @TestFactory
    List<DynamicTest> masksNearlyAllThatIsPersonal() {
        PersonalDataGenerator generator = new PersonalDataGenerator(SEED);
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<Kind, Supplier<String>> kind : generator.kinds().entrySet()) {
            List<String> frames = kind.getKey() == Kind.PLATE ? VEHICLE_FRAMES : FRAMES;
            tests.add(DynamicTest.dynamicTest(
                    kind.getKey().name(), () -> measure(kind.getKey(), kind.getValue(), frames)));
        }
        return tests;
    }

    /** All of it must be gone: a half is a leak too. */
    private void measure(Kind kind, Supplier<String> generator, List<String> frames) {
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            String frame = frames.get(i % frames.size());
            String text = frame.formatted(generator.get());
            String[] around = frame.split("%s", -1);
            String masked = masked(text);
            boolean gone = !masked.equals(text) && lettersOf(masked).equals(lettersOf(around[0] + around[1]));
            if (!gone) {
                missed.add(text + " → " + masked);
            }
        }
        report(kind + " masked", EACH - missed.size(), missed);
        assertThat(missed).as("missed").hasSizeLessThanOrEqualTo((int) (EACH * (1 - RECALL)));
    }

    /** Letters and digits outside of placeholders. */
    private static String lettersOf(String text) {
        return text.replaceAll("‹[^›]+›", "").replaceAll("[^\\p{Alnum}]", "");
    }

    @TestFactory
    List<DynamicTest> leavesWhatIsNoPersons() {
        PaperNumberGenerator papers = new PaperNumberGenerator(SEED);
        return List.of(
                DynamicTest.dynamicTest("announced", () -> left("announced papers left", papers::announced)),
                DynamicTest.dynamicTest(
                        "by form", () -> left("receipts and numbers with a year left", papers::unannounced)),
                DynamicTest.dynamicTest("everyday", () -> left("money, days, times and years left", papers::everyday)));
    }

    private void left(String what, Supplier<String> generator) {
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            String text = generator.get();
            String masked = masked(text);
            if (!masked.equals(text)) {
                hidden.add(text + " → " + masked);
            }
        }
        report(what, EACH - hidden.size(), hidden);
        assertThat(hidden).as("masked").hasSizeLessThanOrEqualTo((int) (EACH * (1 - PRECISION)));
    }

    private static void report(String what, int right, List<String> wrong) {
        System.out.printf("%s: %d of %d%n", what, right, EACH);
        wrong.stream().limit(Integer.getInteger("ventanilla.show", 0)).forEach(System.out::println);
    }
}
