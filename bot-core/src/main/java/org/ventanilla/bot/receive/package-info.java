/** The way in: a message is stored once, then acknowledged. */
@NullMarked
package org.ventanilla.bot.receive;

import org.jspecify.annotations.NullMarked;
