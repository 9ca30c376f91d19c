/** The agents' desk: cases, transcripts and replies, live. */
@NullMarked
package org.ventanilla.app.desk;

import org.jspecify.annotations.NullMarked;
