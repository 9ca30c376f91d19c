/** Who may see what: log-in, log-out and roles. */
@NullMarked
package org.ventanilla.app.login;

import org.jspecify.annotations.NullMarked;
