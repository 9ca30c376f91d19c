/** The conversation engine. Start reading at {@link org.ventanilla.bot.Bot}. */
@NullMarked
package org.ventanilla.bot;

import org.jspecify.annotations.NullMarked;
