package org.ventanilla.intents.signals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one reading of a message gave, less what its exclusions take back. */
final class Findings {
    private static final int CLOSE_BY = 5;

    private final List<Hit> hits = new ArrayList<>();
    private final Map<Integer, BitSet> unless = new HashMap<>();
    private final Map<Integer, BitSet> harmless = new HashMap<>();

    private final Sentences sentences;

    Findings(List<Hit> all, Sentences sentences) {
        this.sentences = sentences;
        all.forEach(this::take);
    }

    private void take(Hit hit) {
        switch (hit.outcome().kind()) {
            case FIRES, RESEMBLES -> hits.add(hit);
            case UNLESS -> mark(unless, hit.outcome().line(), hit);
            case HARMLESS -> mark(harmless, hit.outcome().topic(), hit);
        }
    }

    private void mark(Map<Integer, BitSet> marks, int key, Hit hit) {
        if (!sentences.areOne(hit.first(), hit.last())) {
            return;
        }
        marks.computeIfAbsent(key, k -> new BitSet()).set(hit.first(), hit.last() + 1);
    }

    List<Hit> standing() {
        return hits.stream().filter(this::stands).toList();
    }

    private boolean stands(Hit hit) {
        return !isMarked(harmless.get(hit.outcome().topic()), hit.first(), hit.last())
                && !isMarked(
                        unless.get(hit.outcome().line()),
                        sentences.before(hit.first(), CLOSE_BY),
                        sentences.after(hit.last(), CLOSE_BY));
    }

    private static boolean isMarked(@Nullable BitSet marks, int first, int last) {
        if (marks == null) {
            return false;
        }
        int marked = marks.nextSetBit(first);
        return marked >= 0 && marked <= last;
    }
}
