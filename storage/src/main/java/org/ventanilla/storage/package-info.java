/** Every store, in SQL. */
@NullMarked
package org.ventanilla.storage;

import org.jspecify.annotations.NullMarked;
