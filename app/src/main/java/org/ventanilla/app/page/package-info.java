/** What all pages share: the institution's look, the language, and text made safe. */
@NullMarked
package org.ventanilla.app.page;

import org.jspecify.annotations.NullMarked;
