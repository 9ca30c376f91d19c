/** X as a channel: public mentions and direct messages, by the X API, version 2. */
@NullMarked
package org.ventanilla.x;

import org.jspecify.annotations.NullMarked;
