/** Language packs: all that is particular to a language is one folder of word lists. */
@NullMarked
package org.ventanilla.intents.language;

import org.jspecify.annotations.NullMarked;
