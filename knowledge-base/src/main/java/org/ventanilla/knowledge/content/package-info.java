/** The content folder: reading it with every problem told at once, and writing articles back to it. */
@NullMarked
package org.ventanilla.knowledge.content;

import org.jspecify.annotations.NullMarked;
