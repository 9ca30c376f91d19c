/** Where platforms bring what citizens write. */
@NullMarked
package org.ventanilla.app.webhook;

import org.jspecify.annotations.NullMarked;
