/** The port of a channel: what every adapter does and says of itself. */
@NullMarked
package org.ventanilla.bot.channel;

import org.jspecify.annotations.NullMarked;
