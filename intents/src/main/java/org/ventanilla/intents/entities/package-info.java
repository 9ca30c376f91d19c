/**
 * Finds what a message names: zones, services and receipts; days and times, money, lines; ids, telephone numbers and the like,
 * which are personal and are masked before anything is kept.
 */
@NullMarked
package org.ventanilla.intents.entities;

import org.jspecify.annotations.NullMarked;
