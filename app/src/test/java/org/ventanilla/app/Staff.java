package org.ventanilla.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody of the staff with a browser that runs no script: keeps cookies, fills in forms, follows no redirect. */
public final class Staff {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Staff(String address) {
        this.address = address;
    }

    /** Nobody yet. */
    public static Staff at(String address) {
        return new Staff(address);
    }

    public static Staff loggedIn(String address, String user) throws IOException, InterruptedException {
        Staff staff = at(address);
        staff.logsIn(user, RunningServer.PASSWORD);
        return staff;
    }

    /** Where the log-in leads. */
    public String logsIn(String user, String password) throws IOException, InterruptedException {
        return leadsTo(posts("/entrar", "/entrar", Map.of("username", user, "password", password)));
    }

    public HttpResponse<String> gets(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = to(path).header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** A file, byte by byte. */
    public HttpResponse<byte[]> fetches(String path) throws IOException, InterruptedException {
        return http.send(to(path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    public String reads(String path) throws IOException, InterruptedException {
        return gets(path).body();
    }

    /** Sends a form with the token that a page carries. */
    public HttpResponse<String> posts(String page, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(reads(page));
        if (!token.find()) {
            throw new AssertionError(page + " has no form");
        }
        return postsBare(path + "?_csrf=" + encoded(token.group(1)), fields);
    }

    /** Sends a form without a token. */
    public HttpResponse<String> postsBare(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(to(path).header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The path that a response leads to; empty when it is the page itself. */
    public static String leadsTo(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(to -> to.getPath() + (to.getQuery() == null ? "" : "?" + to.getQuery()))
                .orElse("");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
