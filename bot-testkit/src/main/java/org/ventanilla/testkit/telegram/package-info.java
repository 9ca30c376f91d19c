/** A Bot API server of our own, for tests over real HTTP. */
@NullMarked
package org.ventanilla.testkit.telegram;

import org.jspecify.annotations.NullMarked;
