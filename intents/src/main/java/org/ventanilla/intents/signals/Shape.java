package org.ventanilla.intents.signals;

/** What every pattern has to be like, whatever its words are: it begins and ends with words and is never empty. */
final class Shape {
    private Shape() {}

    static void require(Part part) {
        AutomatonBuilder scratch = new AutomatonBuilder();
        Fragment fragment = part.in(scratch);
        if (fragment.nullable()) {
            throw new PatternException("everything in it is optional: leave one word without '?'");
        }
        if (fragment.first().stream().anyMatch(scratch::isGap)) {
            throw new PatternException("it begins with a gap: leave the gap out, patterns match anywhere");
        }
        if (fragment.last().stream().anyMatch(scratch::isGap)) {
            throw new PatternException("it ends with a gap: leave the gap out, patterns match anywhere");
        }
        if (!scratch.hasWords()) {
            throw new PatternException("it has no word");
        }
    }
}
