package org.ventanilla.app.page;

import java.nio.file.Path;
import java.util.Optional;
import org.ventanilla.knowledge.content.Theme;

/**
 * How the pages look.
 *
 * @param folder the content folder, in which the theme's logo lies
 */
public record Look(Theme theme, Path folder) {
    Optional<Path> logo() {
        return theme.logo().map(folder::resolve);
    }
}
