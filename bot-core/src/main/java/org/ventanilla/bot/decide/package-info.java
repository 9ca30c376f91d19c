/** From a turn to an outcome: the rules, in order, as pure functions. */
@NullMarked
package org.ventanilla.bot.decide;

import org.jspecify.annotations.NullMarked;
