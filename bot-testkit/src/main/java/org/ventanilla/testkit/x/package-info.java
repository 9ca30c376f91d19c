/** A fake of the X API, version 2, as a server over HTTP. */
@NullMarked
package org.ventanilla.testkit.x;

import org.jspecify.annotations.NullMarked;
