/** The web chat over HTTP: its protocol, described in {@code /api/chat/openapi.json}, and its page. */
@NullMarked
package org.ventanilla.app.webchat;

import org.jspecify.annotations.NullMarked;
