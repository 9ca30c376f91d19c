package org.ventanilla.testkit.x;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What X says when it refuses. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final String detail;
    private final String type;

    private Problem(int status, String title, String detail, String type) {
        super(detail);
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.type = type;
    }

    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, "about:blank");
    }

    static Problem invalid(String detail) {
        return new Problem(400, "Invalid Request", detail, "https://api.x.com/2/problems/invalid-request");
    }

    static Problem unauthorized() {
        return of(401, "Unauthorized", "Unauthorized");
    }

    static Problem forbidden(String detail) {
        return of(403, "Forbidden", detail);
    }

    static Problem notFound() {
        return new Problem(
                404, "Not Found Error", "Could not find it.", "https://api.x.com/2/problems/resource-not-found");
    }

    static Problem noCredits() {
        return new Problem(
                402,
                "CreditsDepleted",
                "Your enrolled account does not have any credits to fulfill this request.",
                "https://api.x.com/2/problems/credits");
    }

    int status() {
        return status;
    }

    String json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", title)
                .put("detail", detail)
                .put("type", type)
                .put("status", status)
                .toString();
    }
}
