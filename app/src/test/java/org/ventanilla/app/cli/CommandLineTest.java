package org.ventanilla.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theDemoContentHasNoError() {
        assertThat(run("kb", "check")).isZero();
        assertThat(out.toString()).contains("0 errors");
    }

    @Test
    void kbCheckListsEveryProblemAtOnce() throws IOException {
        Files.writeString(folder.resolve("institution.yaml"), "name: Muni\nnonsense: 1\n");
        assertThat(run("kb", "check", folder.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("institution.yaml:2 nonsense")
                .contains("institution.yaml:1 short_name: is missing")
                .contains("zones.yaml: is missing");
    }

    @Test
    void topicsAreTestedOnWhatPeopleHaveJudged() throws IOException {
        Path judged = Files.writeString(
                folder.resolve("judged.tsv"),
                "quiero morirme\tself_harm\na que hora abre la biblioteca\t-\nquiero hablar con una persona\t-\n");

        assertThat(run("topics", "test", judged.toString())).isZero();
        assertThat(out.toString())
                .contains("3 sentences")
                .contains("self_harm: recall 1.000 (1 of 1, 0.207 to 1.000)")
                .contains("falseAlarms: 0.500 (1 of 2")
                .contains("judged.tsv:3: lacks [], too much [human]: quiero hablar con una persona");
    }

    @Test
    void topicsTestMayKeepTheSentencesToItself() throws IOException {
        Path judged = Files.writeString(folder.resolve("judged.tsv"), "quiero hablar con una persona\t-\n");

        assertThat(run("topics", "test", "--json", "--no-misses", judged.toString()))
                .isZero();
        JsonNode object = JSON.readTree(out.toString());
        assertThat(object.get("topics").get("human").get("precision").get("of").asInt())
                .isEqualTo(1);
        assertThat(object.has("misses")).isFalse();
        assertThat(out.toString()).doesNotContain("persona");
    }

    @Test
    void topicsTestNamesBadLinesAndUnreadableFiles() throws IOException {
        Path judged = Files.writeString(folder.resolve("judged.tsv"), "sin tema\nhola\tnada\nhola\t-\n");
        Path latin = Files.write(folder.resolve("latin.tsv"), new byte[] {(byte) 0xe1, '\t', '-'});

        assertThat(run(
                        "topics",
                        "test",
                        judged.toString(),
                        latin.toString(),
                        folder.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("judged.tsv:1: is not a text, one tab and topics")
                .contains("judged.tsv:2: there is no topic nada")
                .contains("latin.tsv: is not UTF-8")
                .contains("none: cannot be read");
    }

    @Test
    void aStartWithBrokenContentSaysAllAndStartsNothing() throws IOException {
        Path config = Files.writeString(folder.resolve("settings.yaml"), "content: " + folder + "\nport: 0\n");
        Files.writeString(folder.resolve("hours.yaml"), "week: {lunes: []}\n");
        assertThat(run(
                        "serve",
                        "--config",
                        config.toString(),
                        "--data",
                        folder.resolve("data").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("hours.yaml:1", "institution.yaml: is missing", "nothing was started");
    }

    @Test
    void brokenSettingsAreAllToldWithTheirLines() throws IOException {
        Path config = Files.writeString(
                folder.resolve("settings.yaml"), "port: many\ntelegram:\n  acount: main\ncolour: blue\n");
        assertThat(run("demo", "--config", config.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("settings.yaml:1 port: `many` is not a whole number")
                .contains("settings.yaml:3 telegram.acount: is not a field here")
                .contains("telegram.token: is missing")
                .contains("settings.yaml:4 colour: is not a field here");
    }

    @Test
    void aPortInUseIsSaidInALine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());
            Path data = folder.resolve("data");
            assertThat(run("demo", "--port", port, "--data", data.toString())).isEqualTo(1);
            assertThat(err.toString()).contains("port " + port + " is in use");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void whatIsNoPortNoTokenAndNoAddressIsToldWithItsLine() throws IOException {
        Path config = Files.writeString(folder.resolve("settings.yaml"), """
                port: 99999
                telegram:
                  account: a b
                  token: "abc"
                  api: https://example.org/path
                """);
        assertThat(run("demo", "--config", config.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("settings.yaml:1 port: `99999` is not a port — write a number from 0 to 65535")
                .contains("settings.yaml:3 telegram.account: is wrong — write 1 to 64 letters")
                .contains("settings.yaml:4 telegram.token: is wrong — write it as BotFather gave it")
                .contains("settings.yaml:5 telegram.api: is wrong — write scheme, host and port without a path")
                .doesNotContain("abc");
        assertThat(run("demo", "--port", "99999")).isEqualTo(2);
        assertThat(err.toString()).contains("--port 99999 is not a port");
    }

    @Test
    void brokenSettingsDoNotHideBrokenContent() throws IOException {
        Path config = Files.writeString(folder.resolve("settings.yaml"), "content: " + folder + "\nport: many\n");
        Files.writeString(folder.resolve("hours.yaml"), "week: {lunes: []}\n");
        assertThat(run("serve", "--config", config.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("settings.yaml:2 port", "hours.yaml:1");
    }

    @Test
    void aDataFolderThatIsNoneIsSaidInALine() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        for (String data : List.of(file.toString(), "/proc/ventanilla")) {
            assertThat(run("demo", "--port", "0", "--data", data)).isEqualTo(1);
            assertThat(err.toString()).contains("the data folder " + data + " cannot be written");
        }
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void aDatabaseThatIsNoneIsSaidInALine() throws IOException {
        Path database = Files.writeString(folder.resolve("ventanilla.db"), "no database ".repeat(1000));
        String data = folder.toString();
        assertThat(run("demo", "--port", "0", "--data", data)).isEqualTo(1);
        assertThat(run("account", "add", "ana", "--role", "AGENT", "--data", data))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .filteredOn(line -> line.startsWith("ventanilla: "))
                .hasSize(2)
                .allMatch(line -> line.contains(database + " is not a database"));
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void anAccountNeedsANameAndAnInstallation() {
        for (String name : List.of("a b", "", "Ana")) {
            assertThat(run("account", "add", name, "--role", "agent", "--data", folder.toString()))
                    .isEqualTo(2);
        }
        assertThat(err.toString()).contains("`a b` is no name; an account's name is 1 to 40 of a-z");
        assertThat(run("account", "add", "ana", "--role", "agent", "--data", folder.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("there is no installation in " + folder);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void classifyPrintsAnObjectALine() {
        List<JsonNode> lines = classify("""
                hola, a que hora abren las licencias de conducir?
                se corto la luz en villa alegre
                se corto la luz
                hola
                son una vergüenza, llevo tres semanas esperando
                ya no quiero vivir
                quiero hablar con una persona
                quiero que borren mis datos
                no me escriban mas
                ¿quién ganó el partido?

                """);
        assertThat(lines)
                .extracting(line -> line.required("decision").asString())
                .containsExactly(
                        "answer",
                        "status",
                        "ask",
                        "smalltalk",
                        "complaint",
                        "safety",
                        "handoff",
                        "handoff",
                        "opt_out",
                        "unknown",
                        "unknown");
        assertThat(lines.get(0).required("article").asString()).isEqualTo("licencia-conducir-horario");
        assertThat(lines.get(0).required("language").asString()).isEqualTo("es");
        assertThat(lines.get(5).required("signals").get(0).required("topic").asString())
                .isEqualTo("self_harm");
        assertThat(lines.get(1).required("entities").get(1).required("value").asString())
                .isEqualTo("villa-alegre");
        assertThat(lines.get(9).required("article").isNull()).isTrue();
    }

    @Test
    void classifyPrintsEntitiesAndTheTextWithoutPersonalData() {
        JsonNode line = classify("mi rut es 12.345.678-5, caso PQ-7K3M-9Q2C\n").get(0);
        assertThat(line.required("masked").asString()).isEqualTo("mi rut es ‹rut›, caso PQ-7K3M-9Q2C");
        assertThat(line.required("entities"))
                .extracting(entity -> entity.required("type").asString())
                .containsExactly("rut", "receipt");
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : new String[] {"serve", "demo", "classify", "kb", "account"}) {
            assertThat(run(command, "--help")).isZero();
        }
        assertThat(run("--help")).isZero();
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... arguments) {
        return Ventanilla.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private List<JsonNode> classify(String sentences) {
        InputStream realIn = System.in;
        PrintStream realOut = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setIn(new ByteArrayInputStream(sentences.getBytes(StandardCharsets.UTF_8)));
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(run("classify")).isZero();
        } finally {
            System.setIn(realIn);
            System.setOut(realOut);
        }
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JSON::readTree)
                .map(JsonNode.class::cast)
                .toList();
    }
}
