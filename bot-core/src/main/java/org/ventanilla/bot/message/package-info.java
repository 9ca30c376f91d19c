/** What is said: events that come in from a channel and content that goes out. */
@NullMarked
package org.ventanilla.bot.message;

import org.jspecify.annotations.NullMarked;
