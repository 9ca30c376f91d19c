package org.ventanilla.intents.entities;

import java.time.LocalDate;

/**
 * A day that a message names.
 *
 * @param to the word after its last
 */
record Day(LocalDate date, int to) {}
