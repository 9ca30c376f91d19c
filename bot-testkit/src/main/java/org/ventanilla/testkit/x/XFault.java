package org.ventanilla.testkit.x;

/** What goes wrong with one request. */
public record XFault(Kind kind, int status, String body) {
    enum Kind {
        /** All goes well, so that a fault can hit a later request. */
        NONE,
        /** Refused; nothing is done. */
        REFUSED,
        /** The connection is closed before the request is looked at; nothing is done. */
        CUT,
        /** Done, but the answer breaks off in the middle. */
        TRUNCATED,
        /** Done, but the connection closes without an answer. */
        SWALLOWED,
        /** Done, but no answer ever comes. */
        HANGING,
        /** Done, but the answer comes one byte after the other. */
        DRIPPING,
        /** Done, but the answer is empty. */
        EMPTY
    }

    /** No fault: lets one request pass before the next fault. */
    public static XFault none() {
        return new XFault(Kind.NONE, 200, "");
    }

    /** A proxy in front answers with HTML. */
    public static XFault badGateway() {
        return new XFault(Kind.REFUSED, 502, "<html><body><h1>502 Bad Gateway</h1></body></html>");
    }

    public static XFault unavailable() {
        return refused(503, "Service Unavailable", "Service Unavailable");
    }

    public static XFault tooManyRequests() {
        return refused(429, "Too Many Requests", "Too Many Requests");
    }

    public static XFault refused(int status, String title, String detail) {
        return new XFault(
                Kind.REFUSED, status, Problem.of(status, title, detail).json());
    }

    public static XFault cut() {
        return new XFault(Kind.CUT, 0, "");
    }

    public static XFault truncated() {
        return new XFault(Kind.TRUNCATED, 200, "");
    }

    public static XFault swallowed() {
        return new XFault(Kind.SWALLOWED, 0, "");
    }

    public static XFault hanging() {
        return new XFault(Kind.HANGING, 0, "");
    }

    public static XFault dripping() {
        return new XFault(Kind.DRIPPING, 200, "");
    }

    public static XFault empty() {
        return new XFault(Kind.EMPTY, 200, "");
    }
}
