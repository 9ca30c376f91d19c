/** The state of a talk with one citizen, who holds it, and the work that waits in it. */
@NullMarked
package org.ventanilla.bot.conversation;

import org.jspecify.annotations.NullMarked;
