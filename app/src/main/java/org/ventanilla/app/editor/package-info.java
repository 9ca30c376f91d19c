/** The editors' console: articles, incidents and the try-it box. */
@NullMarked
package org.ventanilla.app.editor;

import org.jspecify.annotations.NullMarked;
