/** Finds the zones, services, failures and receipts that a message names. */
@NullMarked
package org.ventanilla.intents.entities;

import org.jspecify.annotations.NullMarked;
