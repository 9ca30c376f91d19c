package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole product in a process of its own, to be killed. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern OPTION = Pattern.compile("-X[A-Za-z:+=0-9]+");
    private static final Pattern ADDRESS = Pattern.compile("Web chat\\s+(http://\\S+?)/");

    private final Process process;
    private final String address;

    private ServerProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static ServerProcess start(Path data) throws IOException {
        Path home = Path.of(System.getProperty("ventanilla.home", ".."));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(optionsOfTheDemo(home.resolve("ventanilla")));
        command.addAll(List.of("-Dventanilla.home=" + home, "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("org.ventanilla.app.cli.Ventanilla", "demo", "--port", "0", "--data", data.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("VENTANILLA_EDITOR_PASSWORD", RunningServer.PASSWORD);
        Process process = builder.start();
        return new ServerProcess(process, address(process));
    }

    /** Those that the launcher gives the virtual machine. */
    private static List<String> optionsOfTheDemo(Path launcher) throws IOException {
        List<String> options = OPTION.matcher(Files.readString(launcher))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(options).anyMatch(option -> option.startsWith("-Xmx"));
        return options;
    }

    private static String address(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        throw new AssertionError("the server ended before it was open");
    }

    String address() {
        return address;
    }

    /** As {@code kill -9}: nothing is tidied up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
