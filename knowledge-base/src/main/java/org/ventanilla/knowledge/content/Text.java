package org.ventanilla.knowledge.content;

import java.util.List;

/** A text and the line it starts on. */
record Text(String value, int line) {
    static List<String> values(List<Text> texts) {
        return texts.stream().map(Text::value).toList();
    }
}
