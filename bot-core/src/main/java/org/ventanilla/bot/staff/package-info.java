/** The people behind the desk and what they may do. */
@NullMarked
package org.ventanilla.bot.staff;

import org.jspecify.annotations.NullMarked;
