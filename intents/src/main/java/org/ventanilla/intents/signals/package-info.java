/**
 * Signals: topics with rules of their own, found by patterns. Stands alone: no classifier, no database, nothing but the topics.
 * A message is read twice, as it is and with disguises lifted; each reading goes once through one automaton that holds the
 * patterns of all topics.
 */
@NullMarked
package org.ventanilla.intents.signals;

import org.jspecify.annotations.NullMarked;
