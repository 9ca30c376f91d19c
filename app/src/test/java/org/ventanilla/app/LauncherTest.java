package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When {@code ./ventanilla} builds, with a Maven and a Java that only say that they were called. */
class LauncherTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    private Path home;

    private Path source;
    private Path jar;

    @BeforeEach
    void aCheckout() throws IOException {
        Path launcher = Path.of(System.getProperty("ventanilla.home", "..")).resolve("ventanilla");
        Files.copy(launcher, home.resolve("ventanilla"));
        command("mvn", "echo built >app/target/ventanilla.jar; echo built");
        command("java", "echo ran");
        source = Files.createDirectories(home.resolve("app/src/main")).resolve("Source.java");
        Files.writeString(source, "");
        jar = Files.createDirectories(home.resolve("app/target")).resolve("ventanilla.jar");
    }

    @Test
    void buildsWhatWasNeverBuilt() throws Exception {
        assertThat(run()).contains("built", "ran");
    }

    @Test
    void runsAJarThatIsYoungerThanItsSourcesWhateverDateItBears() throws Exception {
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().minusSeconds(60)));
        Files.writeString(jar, "");
        Files.setLastModifiedTime(jar, LONG_AGO);
        assertThat(run()).contains("ran").doesNotContain("built");
    }

    @Test
    void buildsAgainAfterAChangeAndLeavesTheOldJarToWhoRunsFromIt() throws Exception {
        Files.writeString(jar, "old");
        Path opened = Files.createLink(home.resolve("opened"), jar);
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(run()).contains("built", "ran");
        assertThat(opened).hasContent("old");
    }

    private void command(String name, String script) throws IOException {
        Path file = Files.createDirectories(home.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String run() throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("bash", home.resolve("ventanilla").toString()).redirectErrorStream(true);
        builder.environment().merge("PATH", home.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
