package org.ventanilla.knowledge.content;

import java.util.Optional;

/**
 * How the pages look. Colours are {@code #rrggbb}.
 *
 * @param logo the name of a file in the content folder
 */
public record Theme(String name, Optional<String> logo, String primary, String onPrimary, String accent) {}
