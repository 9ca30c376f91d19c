/** Cases for people: why, how urgent, who may see them, and when a reply is promised. */
@NullMarked
package org.ventanilla.bot.handoff;

import org.jspecify.annotations.NullMarked;
