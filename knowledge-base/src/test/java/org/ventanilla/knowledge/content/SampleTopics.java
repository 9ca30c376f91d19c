package org.ventanilla.knowledge.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two small topics in place of those that ship with the product. */
final class SampleTopics {
    static final String SELF_HARM = """
            id: self_harm
            version: 1
            action: safety
            lane: protected
            urgency: urgent
            text:
              es: |
                Siento que estés pasando por esto.
                {emergency}
                {lines}
              en: |
                I am sorry.
                {emergency}
                {lines}
            patterns:
              es: [quiero morir, "(quiero|voy a) matarme"]
              en: [want to die]
            seeds:
              es: [no le veo sentido a seguir]
            contrast:
              es: [este tramite me va a matar]
            """;
    static final String HUMAN = """
            id: human
            version: 1
            action: handoff
            lane: general
            urgency: normal
            patterns:
              es: [hablar con una persona]
            """;

    private SampleTopics() {}

    static BundledTopics bundled() {
        Map<String, String> texts = Map.of("self_harm", SELF_HARM, "human", HUMAN);
        return new BundledTopics(List.of("self_harm", "human"), id -> Optional.ofNullable(texts.get(id)));
    }
}
