/** The command line. Only {@code serve} and {@code demo} start Spring. */
@NullMarked
package org.ventanilla.app.cli;

import org.jspecify.annotations.NullMarked;
