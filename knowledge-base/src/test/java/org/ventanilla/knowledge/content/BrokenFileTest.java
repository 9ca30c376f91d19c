package org.ventanilla.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenFileTest {
    @TempDir
    private Path root;

    private SampleFolder folder;

    @BeforeEach
    void aSoundFolder() {
        folder = SampleFolder.in(root);
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.read().content()).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            institution.yaml | short_name: Muni | short_nam: Muni | institution.yaml:1 short_name: is missing
            institution.yaml | short_name: Muni | short_nam: Muni | institution.yaml:2 short_nam: is not a field here
            institution.yaml | name: Municipalidad de Prueba | name: [a, b] | institution.yaml:1 name: is a list where a text is expected
            institution.yaml | name: Municipalidad de Prueba | name: | institution.yaml:1 name: is empty
            institution.yaml | [es, en] | [es, spanish] | institution.yaml:3 languages[2]: 'spanish' is not a language
            institution.yaml | [es, en] | [es, es] | institution.yaml:3 languages[2]: 'es' is listed twice
            institution.yaml | [es, en] | es | institution.yaml:3 languages: is a text where a list is expected
            institution.yaml | territory: cl | territory: pe | institution.yaml:4 territory: territories/pe.yaml is missing
            institution.yaml | America/Santiago | America/Quillay | institution.yaml:5 time_zone: 'America/Quillay' is not a time zone
            institution.yaml | receipt_prefix: PR | receipt_prefix: pr-1 | institution.yaml:7 receipt_prefix: 'pr-1' cannot start a receipt number
            institution.yaml | urgent: 1h | urgent: soon | institution.yaml:9 reply_within.urgent: 'soon' is not a span of time
            theme.yaml | "#01697a" | teal | theme.yaml:5 colours.accent: 'teal' is not a colour
            theme.yaml | colours: | logo: ../x.svg\\ncolours: | theme.yaml:2 logo: '../x.svg' is no picture
            theme.yaml | colours: | logo: x.svg\\ncolours: | theme.yaml:2 logo: 'x.svg' is not in the folder
            theme.yaml | "#ffffff" | "#0b4f6d" | theme.yaml:4 colours.on_primary: is hard to read on `primary`
            hours.yaml | monday | lunes | hours.yaml:2 week.lunes: is not a field here
            hours.yaml | 14:30-17:30 | 13:00-17:30 | hours.yaml:2 week.monday[2]: starts before the interval above it ends
            hours.yaml | 14:30-17:30 | 17:30-14:30 | hours.yaml:2 week.monday[2]: '17:30-14:30' ends before it starts
            hours.yaml | 14:30-17:30 | 14:30-24:00 | hours.yaml:2 week.monday[2]: '14:30-24:00' holds a time that does not exist
            hours.yaml | 14:30-17:30 | afternoon | hours.yaml:2 week.monday[2]: 'afternoon' is not a stretch of time
            hours.yaml | ["08:30-13:30", "14:30-17:30"] | [] | hours.yaml:1 week: has no open hours at all
            hours.yaml | 2026-12-25 | 2026-02-30 | hours.yaml:4 holidays[1].date: '2026-02-30' is not a date
            zones.yaml | id: villa-alegre | id: Villa Alegre | zones.yaml:5 zones[2].id: 'Villa Alegre' is not an id
            zones.yaml | id: villa-alegre | id: centro | zones.yaml:5 zones[2].id: 'centro' is used twice
            zones.yaml | name: Villa Alegre | name: El Céntro | zones.yaml:6 zones[2].name: 'El Céntro' already means centro
            zones.yaml | plaza de armas | EL CENTRO | zones.yaml:4 zones[1].aliases[2]: 'EL CENTRO' says nothing new
            zones.yaml | plaza de armas | "..." | zones.yaml:4 zones[1].aliases[2]: '...' has no letters or digits
            zones.yaml | [el centro, plaza de armas] | [[el centro]] | zones.yaml:4 zones[1].aliases[1]: is a list where a text is expected
            services.yaml | en: {name | english: {name | services.yaml:7 services[1].translations.english: is not a language
            services.yaml | en: {name | es: {name | services.yaml:7 services[1].translations.es: is the language of the file itself
            incidents.yaml | service: luz | service: gas | incidents.yaml:3 incidents[1].service: 'gas' is not in services.yaml
            incidents.yaml | [centro] | [centro, norte] | incidents.yaml:4 incidents[1].zones[2]: 'norte' is not in zones.yaml
            incidents.yaml | severity: major | severity: bad | incidents.yaml:5 incidents[1].severity: 'bad' is not known
            incidents.yaml | -2h | yesterday | incidents.yaml:8 incidents[1].started: 'yesterday' is not a time
            incidents.yaml | +3h | -3h | incidents.yaml:9 incidents[1].expected_end: lies before `started`
            territories/cl.yaml | id: cl | id: ar | territories/cl.yaml:1 id: 'ar' is not the file
            territories/cl.yaml | "131" | none | territories/cl.yaml:4 emergency[1].number: 'none' is not a phone number
            territories/cl.yaml | [self_harm] | [selfharm] | territories/cl.yaml:6 lines[1].topics[1]: 'selfharm' is not a topic with lines
            territories/cl.yaml | "*4141" | *4141 | territories/cl.yaml:8: is not valid YAML: found undefined alias 4141
            territories/cl.yaml | free: true | free: maybe | territories/cl.yaml:10 lines[1].free: 'maybe' is not known
            territories/cl.yaml | https://salud.example/linea | the press | territories/cl.yaml:11 lines[1].source: 'the press' is not a web address
            territories/cl.yaml | 2026-11-24 | last week | territories/cl.yaml:12 lines[1].verified_on: 'last week' is not a date
            territories/cl.yaml | verified: seen | verified: unverified | territories/cl.yaml:13 lines[1].verified: nobody has verified this line
            """)
    void aBrokenValueIsToldAtItsPlace(String file, String text, String replacement, String expected) {
        folder.where(file, text, replacement == null ? "" : replacement.replace("\\n", "\n"));

        assertThat(folder.problems()).anyMatch(problem -> problem.startsWith(expected.replace('\'', '`')));
    }

    @Test
    void everyFileIsCheckedEvenWhenAnotherIsBroken() {
        folder.where("institution.yaml", "name: Municipalidad de Prueba", "name: \"unclosed")
                .where("zones.yaml", "zones:", "zones: *")
                .where("services.yaml", "name: Electricidad", "nam: Electricidad")
                .where("hours.yaml", "08:30", "25:30");

        assertThat(folder.errors())
                .anyMatch(error -> error.startsWith("institution.yaml:"))
                .anyMatch(error -> error.startsWith("zones.yaml:"))
                .anyMatch(error -> error.startsWith("services.yaml:2 services[1].name: is missing"))
                .anyMatch(error -> error.startsWith("services.yaml:3 services[1].nam: is not a field here"))
                .anyMatch(error -> error.startsWith("hours.yaml:2 week.monday[1]:"))
                .noneMatch(error -> error.startsWith("incidents.yaml"));
    }

    @Test
    void aSyntaxErrorIsToldAtItsLine() {
        folder.where("zones.yaml", "name: Centro", "name: Centro: el viejo");

        assertThat(folder.errors())
                .containsExactly("zones.yaml:3: is not valid YAML: mapping values are not allowed here"
                        + " — put a text that contains a colon in quotes");
    }

    @Test
    void aFieldGivenTwiceIsAnError() {
        folder.where("theme.yaml", "name: Muni", "name: Muni\nname: Otra");

        assertThat(folder.errors()).containsExactly("theme.yaml:2 name: is given twice — remove one of them");
    }

    @Test
    void yamlThatBuildsThingsIsRefused() {
        folder.with("theme.yaml", "name: !!javax.script.ScriptEngineManager [x]\n")
                .with("zones.yaml", "zones: &all\n  - {id: a, name: *all}\n")
                .with("hours.yaml", "week: {}\n---\nweek: {}\n")
                .with("services.yaml", "services: " + "[".repeat(2000) + "\n")
                .with("incidents.yaml", "- a\n");

        assertThat(folder.errors())
                .anyMatch(error -> error.startsWith("theme.yaml:1: is not valid YAML: Global tag is not allowed"))
                .anyMatch(error -> error.startsWith("zones.yaml:"))
                .anyMatch(error -> error.startsWith("hours.yaml:2: is not valid YAML: but found another document"))
                .anyMatch(error -> error.startsWith("services.yaml:"))
                .anyMatch(error -> error.startsWith("incidents.yaml: has no fields"));
    }

    @Test
    void manyAliasesDoNotExplode() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        folder.with("zones.yaml", bomb.toString());

        assertThat(folder.errors()).anyMatch(error -> error.startsWith("zones.yaml"));
    }

    @Test
    void anEncodingThatIsNotUtf8IsToldAtItsLine() {
        folder.with("zones.yaml", "zones:\n  - id: a\n    name: Estación\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(folder.errors())
                .containsExactly("zones.yaml:3: is not UTF-8 from here on — save the file with the encoding UTF-8");
    }

    @Test
    void aCharacterThatYamlDoesNotAllowIsToldAtItsLine() {
        folder.where("zones.yaml", "name: Centro", "name: Cen\u0007tro");

        assertThat(folder.errors()).singleElement().asString().startsWith("zones.yaml:3: is not valid YAML");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoProblem() {
        folder.with(
                "theme.yaml",
                "\uFEFFname: Muni\r\ncolours: {primary: \"#000000\", on_primary: \"#ffffff\", accent: \"#000000\"}\r\n");

        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void aHugeFileIsNotRead() {
        folder.with("zones.yaml", new byte[Folder.MOST_BYTES + 1]);

        assertThat(folder.errors())
                .singleElement()
                .asString()
                .startsWith("zones.yaml: is 1048577 bytes long; at most 1048576 are read");
    }

    @Test
    void aFileThatMustBeThereIsMissed() {
        folder.without("hours.yaml").without("theme.yaml").without("incidents.yaml");

        assertThat(folder.errors())
                .hasSize(2)
                .anyMatch(error -> error.startsWith("hours.yaml: is missing"))
                .anyMatch(error -> error.startsWith("theme.yaml: is missing"));
    }

    @Test
    void aFileThatNobodyReadsIsAWarning() {
        folder.with("zonas.yaml", "zones: []\n").with(".git/config", "x").with("README.md", "x");

        assertThat(folder.read().content()).isPresent();
        assertThat(folder.read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.file()).isEqualTo("zonas.yaml");
        });
    }

    @Test
    void noFolderAtAllIsOneProblem() {
        Reading reading = new ContentFolder(TopicCheck.NONE, SampleTopics.bundled())
                .read(root.resolve("nowhere"), SampleFolder.START);

        assertThat(reading.content()).isEmpty();
        assertThat(reading.errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("is not a folder"));
    }

    @Test
    void whatTheProductLacksIsAProblemToo() {
        BundledTopics lacking = new BundledTopics(List.of("threat"), id -> Optional.empty());

        Reading reading = new ContentFolder(TopicCheck.NONE, lacking).read(root, SampleFolder.START);

        assertThat(reading.errors())
                .singleElement()
                .asString()
                .startsWith("(product) topics/threat.yaml: is missing from the product");
    }
}
