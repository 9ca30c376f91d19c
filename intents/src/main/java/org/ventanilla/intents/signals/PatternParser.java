package org.ventanilla.intents.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;

/** Reads one line of the pattern language (docs/topics.md). */
final class PatternParser {
    private static final int LONGEST_GAP = 9;
    private static final int SHORTEST_PREFIX = 3;

    private final String source;
    private final Map<String, Part> names;
    private int at;

    PatternParser(String source, Map<String, Part> names) {
        this.source = source;
        this.names = names;
    }

    PatternLine line() {
        if (take('!')) {
            PatternLine harmless = new PatternLine(source, PatternLine.Kind.HARMLESS, choice(), List.of());
            end();
            return harmless;
        }
        Part part = choice();
        List<Part> unless = new ArrayList<>();
        while (take('!')) {
            unless.add(choice());
        }
        end();
        return new PatternLine(source, PatternLine.Kind.FIRES, part, unless);
    }

    /** A choice that fills the rest of the line: what a name stands for. */
    Part definition() {
        Part part = choice();
        end();
        return part;
    }

    private void end() {
        if (more()) {
            throw new PatternException("there is a '" + peek() + "' too many");
        }
    }

    private Part choice() {
        List<Part> options = new ArrayList<>(List.of(sequence()));
        while (take('|')) {
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : new Part.Choice(options);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (more() && "|)!".indexOf(peek()) < 0) {
            parts.add(item());
        }
        if (parts.isEmpty()) {
            throw new PatternException("words are missing at position " + (at + 1));
        }
        return parts.size() == 1 ? parts.get(0) : new Part.Sequence(parts);
    }

    private Part item() {
        Part part = atom();
        return take('?') ? new Part.Maybe(part) : part;
    }

    private Part atom() {
        if (take('(')) {
            Part inner = choice();
            expect(')', "a '(' is not closed: add ')'");
            return inner;
        }
        if (take('[')) {
            return gap();
        }
        if (take('<')) {
            return named();
        }
        if (take('^')) {
            return Part.Edge.START;
        }
        if (take('$')) {
            return Part.Edge.END;
        }
        return take('=') ? word(true) : word(false);
    }

    private Part gap() {
        String number = until(']', "a '[' is not closed: write [n], n words that may stand between");
        if (!number.matches("[1-9]") || Integer.parseInt(number) > LONGEST_GAP) {
            throw new PatternException(
                    "a gap is a number from 1 to " + LONGEST_GAP + " in brackets, not [" + number + "]");
        }
        return new Part.Gap(Integer.parseInt(number));
    }

    private Part named() {
        String name = until('>', "a '<' is not closed: write <name>");
        Part part = names.get(name);
        if (part == null) {
            throw new PatternException("<" + name + "> is not defined above: add a line '<" + name + "> = word|word'");
        }
        return part;
    }

    private Part word(boolean exact) {
        int start = at;
        while (at < source.length() && !isSign(source.charAt(at))) {
            at++;
        }
        String written = source.substring(start, at);
        List<Token> tokens = NormalizedText.of(written).tokens();
        if (tokens.size() != 1) {
            throw new PatternException(
                    written.isEmpty()
                            ? "'" + source.charAt(at) + "' cannot stand at position " + (at + 1)
                            : "'" + written + "' is not one word: write letters and digits only, words apart");
        }
        String text = tokens.get(0).text();
        if (at < source.length() && source.charAt(at) == '*') {
            at++;
            return prefix(text);
        }
        return new Part.Word(text, exact ? Part.Spelling.EXACT : Part.Spelling.LOOSE);
    }

    private static Part prefix(String text) {
        if (text.length() < SHORTEST_PREFIX) {
            throw new PatternException(
                    text + "* is too short: write " + SHORTEST_PREFIX + " letters or more before '*'");
        }
        return new Part.Word(text, Part.Spelling.PREFIX);
    }

    private static boolean isSign(char c) {
        return Character.isWhitespace(c) || "()[]<>|?!*^$=".indexOf(c) >= 0;
    }

    private String until(char close, String otherwise) {
        int end = source.indexOf(close, at);
        if (end < 0) {
            throw new PatternException(otherwise);
        }
        String inner = source.substring(at, end).strip();
        at = end + 1;
        return inner;
    }

    private void expect(char c, String otherwise) {
        if (!take(c)) {
            throw new PatternException(otherwise);
        }
    }

    private boolean take(char c) {
        if (more() && peek() == c) {
            at++;
            return true;
        }
        return false;
    }

    private char peek() {
        return source.charAt(at);
    }

    private boolean more() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at < source.length();
    }
}
