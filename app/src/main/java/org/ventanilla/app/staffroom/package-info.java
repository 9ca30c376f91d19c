/** Agents who answer outside the desk, in a group of their messenger. */
@NullMarked
package org.ventanilla.app.staffroom;

import org.jspecify.annotations.NullMarked;
