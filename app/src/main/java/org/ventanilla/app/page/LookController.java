package org.ventanilla.app.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.ventanilla.knowledge.content.Theme;

/** Serves the institution's colours and logo. */
@Controller
class LookController {
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final CacheControl CACHE =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();

    private final Look look;

    LookController(Look look) {
        this.look = look;
    }

    @GetMapping("/theme.css")
    ResponseEntity<String> theme() {
        Theme theme = look.theme();
        String css = ":root{--primary:%s;--on-primary:%s;--accent:%s}%n"
                .formatted(theme.primary(), theme.onPrimary(), theme.accent());
        return ResponseEntity.ok().contentType(CSS).cacheControl(CACHE).body(css);
    }

    @GetMapping("/logo")
    ResponseEntity<byte[]> logo() throws IOException {
        Path file = look.logo().filter(Files::isRegularFile).orElse(null);
        if (file == null) {
            return ResponseEntity.notFound().build();
        }
        MediaType type =
                MediaTypeFactory.getMediaType(file.getFileName().toString()).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return ResponseEntity.ok().contentType(type).cacheControl(CACHE).body(Files.readAllBytes(file));
    }
}
