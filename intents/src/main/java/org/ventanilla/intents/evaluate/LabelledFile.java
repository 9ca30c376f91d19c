package org.ventanilla.intents.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a file of a sentence, a tab and a label a line, in UTF-8. Empty lines are passed over. */
public final class LabelledFile {
    /** More than any knowledge base has; beyond it memory would not be bounded. */
    static final int MOST_LINES = 250_000;

    /** More than any channel's message has. */
    static final int LONGEST_SENTENCE = 10_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final Consumer<String> warnings;
    private final List<Labelled> sentences = new ArrayList<>();
    private int line;

    private LabelledFile(Path file, Consumer<String> warnings) {
        this.file = file;
        this.warnings = warnings;
    }

    /** A file that cannot be used; the message says which line of which file and how to mend it. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }

    /**
     * The sentences of a file, in its order; at least one.
     *
     * @param warnings hears of lines that are cut or passed over
     */
    public static List<Labelled> read(Path file, Consumer<String> warnings) throws Unusable {
        return new LabelledFile(file, warnings).read();
    }

    private List<Labelled> read() throws Unusable {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            StringBuilder text = new StringBuilder();
            while (next(in, text)) {
                add(text.toString());
            }
        } catch (CharacterCodingException e) {
            throw new Unusable(file + ": not in UTF-8 near line " + (line + 1) + "; save it as UTF-8");
        } catch (IOException e) {
            throw new Unusable(file + ": cannot be read: " + e);
        }
        if (sentences.isEmpty()) {
            throw new Unusable(file + ": has no sentence; write a sentence, a tab and a label a line");
        }
        return sentences;
    }

    /** Reads a line without ever holding more of it than a sentence may have. */
    private boolean next(BufferedReader in, StringBuilder text) throws IOException {
        text.setLength(0);
        int c = in.read();
        if (c < 0) {
            return false;
        }
        line++;
        StringBuilder end = new StringBuilder();
        int length = 0;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            length++;
            if (text.length() < LONGEST_SENTENCE) {
                text.append((char) c);
            } else {
                keepLast(end, (char) c);
            }
        }
        if (length > LONGEST_SENTENCE) {
            warnings.accept(file + ":" + line + ": " + length + " characters; only the first " + LONGEST_SENTENCE
                    + " are read");
            int tab = end.lastIndexOf("\t");
            text.append(tab < 0 ? "" : end.substring(tab));
        }
        return true;
    }

    /** The label stands at the end of a line, however long the line is. */
    private static void keepLast(StringBuilder end, char c) {
        end.append(c);
        if (end.length() > LONGEST_SENTENCE) {
            end.delete(0, end.length() / 2);
        }
    }

    private void add(String raw) throws Unusable {
        String text = line == 1 && raw.startsWith(BYTE_ORDER_MARK) ? raw.substring(1) : raw;
        if (text.isBlank()) {
            return;
        }
        int tab = text.lastIndexOf('\t');
        if (tab < 0 || text.substring(tab).isBlank()) {
            throw new Unusable(file + ":" + line + ": has no label; write a sentence, a tab and a label");
        }
        if (sentences.size() == MOST_LINES) {
            throw new Unusable(file + ":" + line + ": more than " + MOST_LINES + " sentences; use a part of them");
        }
        sentences.add(
                new Labelled(text.substring(0, tab).strip(), text.substring(tab).strip(), file + ":" + line));
    }
}
