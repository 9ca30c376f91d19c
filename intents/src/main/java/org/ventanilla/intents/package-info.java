/** Understanding, by OpenNLP. */
@NullMarked
package org.ventanilla.intents;

import org.jspecify.annotations.NullMarked;
