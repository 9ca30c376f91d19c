package org.ventanilla.knowledge.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** The files of a content folder, by their names relative to it. Remembers which were read. */
final class Folder {
    static final int MOST_BYTES = 1 << 20;

    private final Path root;
    private final SortedSet<String> names;
    private final List<Problem> problems;
    private final Fingerprint fingerprint = new Fingerprint();
    private final Set<String> read = new HashSet<>();

    private Folder(Path root, SortedSet<String> names, List<Problem> problems) {
        this.root = root;
        this.names = names;
        this.problems = problems;
    }

    static Folder of(Path root, List<Problem> problems) {
        return new Folder(root, FolderWalk.names(root, problems), problems);
    }

    /** The names that start with a prefix and end with a suffix, in order. */
    List<String> names(String prefix, String suffix) {
        return names.stream()
                .filter(name -> name.startsWith(prefix) && name.endsWith(suffix))
                .toList();
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** The fields of a YAML file that must be there. */
    Optional<Fields> yaml(String name) {
        if (!has(name)) {
            report(name).error(0, "", "is missing", "add the file; docs/content-format.md shows what belongs in it");
            return Optional.empty();
        }
        return text(name).flatMap(text -> YamlText.fields(text, report(name)));
    }

    /** A file's text with LF as line end. */
    Optional<String> text(String name) {
        markRead(name);
        return bytes(name).flatMap(bytes -> decoded(name, bytes));
    }

    /** The text of a file that counts for {@link #fingerprint()}: those that are read at every start. */
    void markRead(String name) {
        read.add(name);
    }

    FileReport report(String name) {
        return new FileReport(problems, name, 0);
    }

    Fingerprint fingerprint() {
        return fingerprint;
    }

    void reportUnread() {
        for (String name : names) {
            if (!read.contains(name) && !name.equals("README.md")) {
                report(name)
                        .warning(
                                0,
                                "",
                                "is not read: it has no place in a content folder",
                                "rename or remove it; docs/content-format.md lists the files that are read");
            }
        }
    }

    private Optional<byte[]> bytes(String name) {
        Path file = root.resolve(name);
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                report(name)
                        .error(0, "", "is " + size + " bytes long; at most " + MOST_BYTES + " are read", "split it");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            report(name).error(0, "", "cannot be read: " + e.getMessage(), "look at the file's permissions");
            return Optional.empty();
        }
    }

    private Optional<String> decoded(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            report(name).error(line, "", "is not UTF-8 from here on", "save the file with the encoding UTF-8");
            return Optional.empty();
        }
        fingerprintUnlessStored(name, bytes);
        return Optional.of(Lines.unified(text.toString()));
    }

    /** Articles and incidents live in the database and have versions of their own. */
    private void fingerprintUnlessStored(String name, byte[] bytes) {
        if (!name.startsWith("articles/") && !name.equals("incidents.yaml")) {
            fingerprint.add(Map.entry(name, bytes));
        }
    }
}
