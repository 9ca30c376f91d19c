package org.ventanilla.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.bot.conversation.TranscriptEntry;

/** A process that is killed at any moment loses nothing that it had confirmed, and answers nothing twice. */
class KillTest {
    private static final int KILLS = 5;
    private static final int CONFIRMED_BEFORE_A_KILL = 60;

    @TempDir
    Path folder;

    @Test
    void losesNothingConfirmedAndAnswersEachMessageOnce() throws IOException, InterruptedException {
        Path file = folder.resolve("killed.db");
        List<String> confirmed = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            confirmed.addAll(runAndKill(file, kill * 1_000_000L));
        }

        try (Storage storage = Storage.sqlite(file)) {
            storage.conversations().releaseAll("victim");
            while (Victim.answerNext(storage)) {
                // until nothing waits
            }
            List<TranscriptEntry> all = everything(storage);
            List<String> heard = texts(all, true);
            assertThat(heard).containsAll(confirmed).doesNotHaveDuplicates();
            assertThat(texts(all, false)).containsExactlyInAnyOrderElementsOf(heard);
        }
    }

    /** Gives what the process had confirmed when it was killed. */
    private static List<String> runAndKill(Path file, long first) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        Victim.class.getName(),
                        file.toString(),
                        String.valueOf(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> confirmed = new ArrayList<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            while (confirmed.size() < CONFIRMED_BEFORE_A_KILL) {
                confirmed.add(line(output));
            }
            process.toHandle().destroyForcibly(); // leaves what it wrote readable
            output.lines().forEach(confirmed::add);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return whole(confirmed);
    }

    private static String line(BufferedReader output) throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new AssertionError("the process ended by itself");
        }
        return line;
    }

    /** Without a last line that the kill cut short. */
    private static List<String> whole(List<String> lines) {
        return lines.subList(0, lines.size() - 1);
    }

    private static List<TranscriptEntry> everything(Storage storage) {
        return IntStream.range(0, 5)
                .mapToObj(
                        c -> storage.conversations().find(Citizens.ref("c" + c)).orElseThrow())
                .flatMap(conversation -> storage.conversations().transcript(conversation.id(), 0, 1_000_000).stream())
                .toList();
    }

    private static List<String> texts(List<TranscriptEntry> entries, boolean heard) {
        return entries.stream()
                .filter(entry -> entry instanceof TranscriptEntry.Heard == heard)
                .map(entry -> entry.match(
                        in -> Citizens.textOf(in.event()), out -> out.content().text()))
                .toList();
    }
}
