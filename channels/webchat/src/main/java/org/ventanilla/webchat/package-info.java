/** The web chat: our own protocol, exactly once. */
@NullMarked
package org.ventanilla.webchat;

import org.jspecify.annotations.NullMarked;
