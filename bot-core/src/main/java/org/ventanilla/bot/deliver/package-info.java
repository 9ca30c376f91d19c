/** The one way out: claim, send once, record what the channel said. */
@NullMarked
package org.ventanilla.bot.deliver;

import org.jspecify.annotations.NullMarked;
