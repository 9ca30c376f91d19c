package org.ventanilla.bot.message;

import java.time.Instant;
import java.util.Optional;

/**
 * Where an answer comes from.
 *
 * @param name who says it
 * @param url where it can be read
 * @param asOf when it was last known to be true
 */
public record Source(String name, Optional<String> url, Instant asOf) {}
