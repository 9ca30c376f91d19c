/** Measures how well the product's own classifier understands labelled sentences. */
@NullMarked
package org.ventanilla.intents.evaluate;

import org.jspecify.annotations.NullMarked;
