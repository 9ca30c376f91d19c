package org.ventanilla.app.editor;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, line by line: the longest common run of lines stays, the rest went or came. */
final class LineDiff {
    private static final int MOST_LINES = 2000;

    private LineDiff() {}

    enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** A line of either text. */
    record Line(Change change, String text) {}

    static List<Line> between(String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        int[][] common = common(old, now);
        List<Line> diff = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                diff.add(new Line(Change.SAME, old.get(i)));
                i++;
                j++;
            } else if (j >= now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                diff.add(new Line(Change.REMOVED, old.get(i)));
                i++;
            } else {
                diff.add(new Line(Change.ADDED, now.get(j)));
                j++;
            }
        }
        return List.copyOf(diff);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : text.lines().limit(MOST_LINES).toList();
    }

    /** How many lines the texts have in common from each pair of places on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
