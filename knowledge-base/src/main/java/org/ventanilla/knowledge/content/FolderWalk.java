package org.ventanilla.knowledge.content;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Lists a folder's files. Hidden ones are not content; links are followed, since a mounted folder may consist of them. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final int MOST_FILES = 20_000;
    private static final int DEEPEST = 6;

    private final Path root;
    private final List<Problem> problems;
    private final SortedSet<String> names = new TreeSet<>();

    private FolderWalk(Path root, List<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /** The files' names relative to the root, with slashes. */
    static SortedSet<String> names(Path root, List<Problem> problems) {
        FolderWalk walk = new FolderWalk(root, problems);
        if (!Files.isDirectory(root)) {
            walk.error(root.toString(), "is not a folder", "name the folder that holds institution.yaml");
            return walk.names;
        }
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
        } catch (IOException e) {
            walk.error(root.toString(), "cannot be listed: " + e.getMessage(), "look at the folder's permissions");
        }
        return walk.names;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (names.size() == MOST_FILES) {
            error(name(file), "is one too many: at most " + MOST_FILES + " files are read", "name the right folder");
            return FileVisitResult.TERMINATE;
        }
        names.add(name(file));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        error(name(file), "cannot be read: " + e.getMessage(), "look at the file's permissions");
        return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private void error(String file, String what, String howToMend) {
        new FileReport(problems, file, 0).error(0, "", what, howToMend);
    }
}
