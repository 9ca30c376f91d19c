package org.ventanilla.knowledge.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A small sound content folder, to be broken in one place. */
final class SampleFolder {
    static final Instant START = Instant.parse("2026-11-24T15:00:00Z");
    static final String ARTICLE = """
            ---
            title: ¿Qué días pasa la basura?
            owner: Aseo
            source: {name: Aseo, url: "https://muni.example/aseo"}
            updated: 2026-11-03
            review_by: 2027-05-01
            related: [basura-voluminosos]
            short: Lunes y jueves.
            utterances:
              - que dias pasa la basura
              - horario basura
            ---

            Pasa los **lunes** y jueves.

            Más en [la página](https://muni.example/aseo).
            """;

    private final Path root;
    private TopicCheck topicCheck = TopicCheck.NONE;

    private SampleFolder(Path root) {
        this.root = root;
    }

    static SampleFolder in(Path root) {
        return new SampleFolder(root)
                .with("institution.yaml", """
                        name: Municipalidad de Prueba
                        short_name: Muni
                        languages: [es, en]
                        territory: cl
                        time_zone: America/Santiago
                        phone: "600 000 0000"
                        receipt_prefix: PR
                        reply_within:
                          urgent: 1h
                          high: 4h
                          normal: 2d
                        """)
                .with("theme.yaml", """
                        name: Muni
                        colours:
                          primary: "#0b4f6c"
                          on_primary: "#ffffff"
                          accent: "#01697a"
                        """)
                .with("hours.yaml", """
                        week:
                          monday: ["08:30-13:30", "14:30-17:30"]
                        holidays:
                          - {date: 2026-12-25, name: Navidad}
                        """)
                .with("zones.yaml", """
                        zones:
                          - id: centro
                            name: Centro
                            aliases: [el centro, plaza de armas]
                          - id: villa-alegre
                            name: Villa Alegre
                        """)
                .with("services.yaml", """
                        services:
                          - id: luz
                            name: Electricidad
                            words: [luz, electricidad]
                            failure: [se corto la luz]
                            translations:
                              en: {name: Power, words: [power], failure: [no power]}
                        """)
                .with("incidents.yaml", """
                        incidents:
                          - id: corte
                            service: luz
                            zones: [centro]
                            severity: major
                            title: Corte
                            text: Sin luz.
                            started: -2h
                            expected_end: +3h
                            source: Eléctrica
                        """)
                .with("territories/cl.yaml", """
                        id: cl
                        name: Chile
                        emergency:
                          - {number: "131", name: Ambulancia}
                        lines:
                          - topics: [self_harm]
                            name: Línea
                            number: "*4141"
                            hours: siempre
                            free: true
                            source: https://salud.example/linea
                            verified_on: 2026-11-24
                            verified: seen
                        """)
                .with("articles/basura/basura-horario.md", ARTICLE)
                .with("articles/basura/basura-horario.en.md", """
                        ---
                        title: When is the rubbish collected?
                        short: Mondays and Thursdays.
                        utterances: [rubbish days, when is trash day]
                        ---
                        On Mondays and Thursdays.
                        """)
                .with(
                        "articles/basura/basura-voluminosos.md",
                        ARTICLE.replace("related: [basura-voluminosos]\n", "")
                                .replace("que dias pasa la basura", "retiro de muebles")
                                .replace("horario basura", "botar un sillon"));
    }

    SampleFolder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SampleFolder with(String name, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(name.substring(0, name.lastIndexOf('/') + 1)));
            Files.write(root.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SampleFolder without(String name) {
        try {
            Files.delete(root.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that stands in the file. */
    SampleFolder where(String name, String text, String replacement) {
        try {
            String before = Files.readString(root.resolve(name));
            if (!before.contains(text)) {
                throw new IllegalArgumentException(name + " does not hold " + text);
            }
            return with(name, before.replace(text, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SampleFolder whoseTopicsAreJudgedBy(TopicCheck check) {
        topicCheck = check;
        return this;
    }

    Reading read() {
        return new ContentFolder(topicCheck, SampleTopics.bundled()).read(root, START);
    }

    List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }

    List<String> errors() {
        return read().errors().stream().map(Problem::toString).toList();
    }
}
