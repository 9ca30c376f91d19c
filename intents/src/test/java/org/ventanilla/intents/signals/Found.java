package org.ventanilla.intents.signals;

import java.util.Set;
import java.util.TreeSet;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.Signals;

/** What is found in a text, by id. */
final class Found {
    static final Set<String> DANGER = Set.of("self_harm", "gender_violence", "child_abuse", "threat", "emergency");

    private Found() {}

    static Set<String> in(Signals signals, String text) {
        Set<String> topics = new TreeSet<>();
        signals.of(NormalizedText.of(text)).stream().map(Signal::topic).forEach(topics::add);
        return topics;
    }

    static Set<String> in(String text) {
        return in(ShippedTopics.signals(), text);
    }

    static boolean danger(String text) {
        return danger(ShippedTopics.signals(), text);
    }

    static boolean danger(Signals signals, String text) {
        return in(signals, text).stream().anyMatch(DANGER::contains);
    }
}
