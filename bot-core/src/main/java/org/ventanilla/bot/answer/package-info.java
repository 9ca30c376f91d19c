/** What may be said: published articles, incidents and fixed texts, as an immutable snapshot. */
@NullMarked
package org.ventanilla.bot.answer;

import org.jspecify.annotations.NullMarked;
