/** The institution's knowledge: articles and their publication, incidents, and the content folder they come from. */
@NullMarked
package org.ventanilla.knowledge;

import org.jspecify.annotations.NullMarked;
