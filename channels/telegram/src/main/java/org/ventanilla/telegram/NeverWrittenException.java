package org.ventanilla.telegram;

import java.io.IOException;

/** No byte of the request left this machine. */
final class NeverWrittenException extends IOException {
    private static final long serialVersionUID = 1L;

    NeverWrittenException(IOException cause) {
        super(cause.getClass().getSimpleName());
    }
}
