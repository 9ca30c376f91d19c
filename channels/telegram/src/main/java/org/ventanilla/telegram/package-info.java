/** Telegram, by the Bot API. */
@NullMarked
package org.ventanilla.telegram;

import org.jspecify.annotations.NullMarked;
