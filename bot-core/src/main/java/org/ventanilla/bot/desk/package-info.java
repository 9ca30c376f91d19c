/** What agents do with cases: take, reply, give back, close. */
@NullMarked
package org.ventanilla.bot.desk;

import org.jspecify.annotations.NullMarked;
