package org.ventanilla.knowledge.content;

import java.util.Optional;

/**
 * A Markdown file taken apart.
 *
 * @param body the long answer, without blank lines around it
 */
record ArticlePage(Fields fields, Text body) {
    private static final String FENCE = "---";

    static Optional<ArticlePage> read(String text, FileReport report) {
        String[] lines = text.split("\n", -1);
        int end = lines[0].stripTrailing().equals(FENCE) ? closing(lines) : -1;
        if (end < 0) {
            report.error(1, "", "has no front matter", "start with a line `---`, the fields, and a line `---` again");
            return Optional.empty();
        }
        int bodyStart = end + 1;
        while (bodyStart < lines.length && lines[bodyStart].isBlank()) {
            bodyStart++;
        }
        Text body = new Text(joined(lines, bodyStart, lines.length).strip(), Math.min(bodyStart + 1, lines.length));
        return YamlText.fields(joined(lines, 1, end), report.from(1)).map(fields -> new ArticlePage(fields, body));
    }

    private static int closing(String[] lines) {
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].stripTrailing().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }

    private static String joined(String[] lines, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(lines[i]).append('\n');
        }
        return joined.toString();
    }
}
