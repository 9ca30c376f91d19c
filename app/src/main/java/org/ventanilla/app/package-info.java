/** Ventanilla put together: wiring, pages, command line. */
@NullMarked
package org.ventanilla.app;

import org.jspecify.annotations.NullMarked;
