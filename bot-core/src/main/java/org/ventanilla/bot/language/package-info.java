/** Languages, and the one way in which text is made comparable. */
@NullMarked
package org.ventanilla.bot.language;

import org.jspecify.annotations.NullMarked;
