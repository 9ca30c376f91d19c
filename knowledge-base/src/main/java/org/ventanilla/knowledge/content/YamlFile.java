package org.ventanilla.knowledge.content;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a YAML file that is not part of a content folder, with the same care for its author. */
public final class YamlFile {
    private YamlFile() {}

    /**
     * The fields at the top of the file; empty when there are none to be read.
     *
     * @param problems where everything that is wrong is added
     */
    public static Optional<Fields> read(Path file, List<Problem> problems) {
        FileReport report = new FileReport(problems, file.toString(), 0);
        try {
            if (Files.size(file) > Folder.MOST_BYTES) {
                report.error(0, "", "is larger than 1 MB", "check that it is the right file");
                return Optional.empty();
            }
            return YamlText.fields(Files.readString(file), report);
        } catch (NoSuchFileException e) {
            report.error(0, "", "does not exist", "check the path");
        } catch (MalformedInputException e) {
            report.error(0, "", "is not UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            report.error(0, "", "cannot be read: " + e.getMessage(), "check its permissions");
        }
        return Optional.empty();
    }
}
