/** What a message means: language, intents, signals and entities, and the ports that find them. */
@NullMarked
package org.ventanilla.bot.understand;

import org.jspecify.annotations.NullMarked;
