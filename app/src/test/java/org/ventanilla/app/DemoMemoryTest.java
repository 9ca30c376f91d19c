package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The memory that the launcher gives the demo is enough to learn while it answers. */
class DemoMemoryTest {
    private static final String ARTICLES = "/editores/articulos/";
    private static final Pattern EDIT = Pattern.compile("name=\"edit\" value=\"(\\d+)\"");

    @TempDir
    private Path data;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void whatIsPublishedIsLearnedAgainAndAgain() throws Exception {
        try (ServerProcess server = ServerProcess.start(data)) {
            Staff editor = Staff.loggedIn(server.address(), "editor");
            for (String place : new String[] {"hangar", "galpon", "patio"}) {
                write(editor, "drones-" + place, place);
                publish(editor, "drones-" + place);
            }
            Citizen.of(server.address())
                    .says("quiero jubilar mi dron viejo en el galpon")
                    .hears("En el galpon");
        }
    }

    private static void write(Staff editor, String id, String place) throws Exception {
        editor.posts(
                ARTICLES + "nuevo",
                ARTICLES + "nuevo",
                Map.ofEntries(
                        Map.entry("id", id),
                        Map.entry("area", "transporte"),
                        Map.entry("owner", "Dirección de Pruebas"),
                        Map.entry("source.name", "Dirección de Pruebas"),
                        Map.entry("updated", "2026-11-24"),
                        Map.entry("review_by", "2027-05-24"),
                        Map.entry("title.es", "¿Cómo jubilo un dron en el " + place + "?"),
                        Map.entry("body.es", "En el " + place + "."),
                        Map.entry("short.es", "En el " + place + "."),
                        Map.entry("utterances.es", "jubilar un dron en el " + place + "\ndron viejo al " + place)));
    }

    private static void publish(Staff editor, String id) throws Exception {
        Matcher edit = EDIT.matcher(editor.reads(ARTICLES + id + "/publicar"));
        assertThat(edit.find()).isTrue();
        editor.posts(ARTICLES + id + "/publicar", ARTICLES + id + "/publicar", Map.of("edit", edit.group(1)));
        while (editor.reads(ARTICLES + id + "/estado").contains("está tomando el cambio")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
