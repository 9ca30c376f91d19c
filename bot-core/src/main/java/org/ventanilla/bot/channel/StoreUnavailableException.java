package org.ventanilla.bot.channel;

/** The store is gone or full. Nothing was accepted; the same may be tried again later. */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
