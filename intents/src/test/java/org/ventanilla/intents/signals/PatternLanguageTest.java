package org.ventanilla.intents.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.Topic;

class PatternLanguageTest {
    @Test
    void wordsFollowEachOther() {
        assertThat(found("quiero morir", "hoy quiero morir")).isTrue();
        assertThat(found("quiero morir", "quiero no morir")).isFalse();
        assertThat(found("quiero morir", "morir quiero")).isFalse();
    }

    @Test
    void alternativesMayBeOfSeveralWords() {
        String pattern = "(quiero|voy a) (morir|morirme)";

        assertThat(found(pattern, "voy a morirme")).isTrue();
        assertThat(found(pattern, "quiero morir")).isTrue();
        assertThat(found(pattern, "voy morir")).isFalse();
    }

    @Test
    void alternativesMayMakeUpTheWholeLine() {
        assertThat(found("suicidarme | voy a morir", "voy a morir")).isTrue();
    }

    @Test
    void aGapLeavesRoomForSomeWords() {
        assertThat(found("no quiero [2] vivir", "no quiero vivir")).isTrue();
        assertThat(found("no quiero [2] vivir", "no quiero ya mas vivir")).isTrue();
        assertThat(found("no quiero [2] vivir", "no quiero ya mas nunca vivir")).isFalse();
    }

    @Test
    void aQuestionMarkMakesOptional() {
        assertThat(found("mi ex? marido (me)? pega", "mi marido pega")).isTrue();
        assertThat(found("mi ex? marido (me)? pega", "mi ex marido me pega")).isTrue();
    }

    @Test
    void aStarEndsAPrefix() {
        assertThat(found("golpea*", "golpeado")).isTrue();
        assertThat(found("golpea*", "golpes")).isFalse();
    }

    @Test
    void anEqualsSignWantsTheVeryWord() {
        assertThat(found("la =concha de", "la cancha de")).isFalse();
        assertThat(found("la =concha de", "la concha de")).isTrue();
    }

    @Test
    void aNameStandsForAGroup() {
        assertThat(signals(List.of("<pareja> = marido|novio", "mi <pareja> pega"), List.of())
                        .of(NormalizedText.of("mi novio pega")))
                .hasSize(1);
    }

    @Test
    void theEdgesOfTheMessageCanBeAskedFor() {
        assertThat(found("^ persona $", "¡Persona!")).isTrue();
        assertThat(found("^ persona $", "persona natural")).isFalse();
        assertThat(found("^ persona $", "una persona")).isFalse();
    }

    @Test
    void anExclusionCloseByTakesBackItsOwnLineOnly() {
        List<String> lines = List.of("me va a matar ! tramite", "quiero morir");

        assertThat(found(lines, "me va a matar si vuelvo")).isTrue();
        assertThat(found(lines, "este tramite me va a matar")).isFalse();
        assertThat(found(lines, "este tramite me va a matar, quiero morir")).isTrue();
    }

    @Test
    void anExclusionReachesNoFurtherThanItsSentence() {
        String pattern = "no quiero vivir ! vivir en ! tramite";

        assertThat(found(pattern, "ya no quiero vivir en el centro")).isFalse();
        assertThat(found(pattern, "ya no quiero vivir. En la oficina nadie responde"))
                .isTrue();
        assertThat(found(pattern, "Hice el tramite. Ya no quiero vivir")).isTrue();
    }

    @Test
    void aHarmlessPhraseTakesBackWhatItTouches() {
        List<String> lines = List.of("quiero morir", "! morir de hambre");

        assertThat(found(lines, "quiero morir de hambre")).isFalse();
        assertThat(found(lines, "voy a morir de hambre y quiero morir")).isTrue();
    }

    @Test
    void longWordsMayBeMisspeltByOneEdit() {
        for (String typo : List.of("suicidame", "suicidarmee", "suicidsrme", "siucidarme")) {
            assertThat(found("suicidarme", typo)).as(typo).isTrue();
        }
        assertThat(found("suicidarme", "suisidame"))
                .as("sounds alike, less a letter")
                .isTrue();
    }

    @Test
    void aShortWordAloneHasToBeSpelledRight() {
        assertThat(found("coima", "clima")).isFalse();
        assertThat(found("pidio una coima", "pidio una cioma")).isTrue();
    }

    @Test
    void aWordOfTheContrastIsNoTypo() {
        TopicSignals signals = signals(List.of("me pegan"), List.of("no me pagan"));

        assertThat(Found.in(signals, "no me pagan")).isEmpty();
    }

    @Test
    void soundsAndShorthandAreUnderstood() {
        assertThat(found("quiero quitarme la vida", "kiero kitarme la bida")).isTrue();
        assertThat(found("porque me hace daño", "xq m ace dano")).isTrue();
    }

    @Test
    void disguisesAreLifted() {
        for (String disguised : List.of(
                "quiero m a t a r m e",
                "quiero m4t4rm3",
                "quiero m@tarme",
                "quiero m-a-t-a-r-m-e",
                "quiero.matarme",
                "quieromatarme",
                "#QuieroMatarme",
                "q u i e r o m a t a r m e",
                "quiero mаtаrme", // Cyrillic
                "quiero mat\u200barme",
                "QUIERO MATARMEEEE")) {
            assertThat(found("quiero matarme", disguised)).as(disguised).isTrue();
        }
    }

    @Test
    void theEvidenceIsWhatStandsInTheMessage() {
        List<Signal> signals =
                signals(List.of("quiero morir"), List.of()).of(NormalizedText.of("Hola. ¡Quiero  MÓRIR, ya!"));

        assertThat(signals)
                .singleElement()
                .satisfies(
                        signal -> assertThat(signal.evidence()).containsExactly(new Evidence("Quiero  MÓRIR", 7, 20)));
    }

    @Test
    void theEvidenceOfADisguiseIsTheDisguise() {
        List<Signal> signals =
                signals(List.of("quiero matarme"), List.of()).of(NormalizedText.of("ya quiero m4t4rm3 hoy"));

        assertThat(signals.get(0).evidence()).containsExactly(new Evidence("quiero m4t4rm3", 3, 17));
    }

    @Test
    void aSeedIsFoundWithOneWordMoreInBetween() {
        Topic topic = topic(List.of(), List.of("cuiden a mis hijos cuando no este"), List.of());
        TopicSignals signals = TopicSignals.of(List.of(topic));

        assertThat(Found.in(signals, "cuiden mucho a mis hijos cuando yo no este"))
                .hasSize(1);
        assertThat(Found.in(signals, "cuiden a mis perros")).isEmpty();
    }

    private static boolean found(String pattern, String text) {
        return found(List.of(pattern), text);
    }

    private static boolean found(List<String> patterns, String text) {
        return !Found.in(signals(patterns, List.of()), text).isEmpty();
    }

    private static TopicSignals signals(List<String> patterns, List<String> contrast) {
        return TopicSignals.of(List.of(topic(patterns, List.of(), contrast)));
    }

    static Topic topic(List<String> patterns, List<String> seeds, List<String> contrast) {
        return new Topic(
                "test", 1, Topic.Action.HANDOFF, "general", Topic.Urgency.NORMAL, patterns, seeds, contrast, Map.of());
    }
}
