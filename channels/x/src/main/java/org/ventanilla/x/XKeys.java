package org.ventanilla.x;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What proves to X who we are. Never prints any of it.
 *
 * @param consumerKey the app's, with its secret
 * @param accessToken the account's, with its secret; it begins with the account's number
 * @param bearer the app's own token, for the stream; empty when there is no stream
 */
public record XKeys(
        String consumerKey, String consumerSecret, String accessToken, String accessSecret, Optional<String> bearer) {
    public XKeys {
        require(isKey(consumerKey), "x.consumer_key");
        require(isSecret(consumerSecret), "x.consumer_secret");
        require(isToken(accessToken), "x.access_token");
        require(isSecret(accessSecret), "x.access_secret");
        require(bearer.isEmpty() || isSecret(bearer.get()), "x.bearer_token");
    }

    public static boolean isKey(String text) {
        return text.matches("[A-Za-z0-9_-]{10,100}");
    }

    public static boolean isSecret(String text) {
        return text.length() >= 10 && text.length() <= 500 && text.strip().equals(text);
    }

    /** Whether it looks like an access token: the account's number, a hyphen and more. */
    public static boolean isToken(String text) {
        return text.matches("[0-9]{1,19}-[A-Za-z0-9_-]{10,200}");
    }

    /** The account's number on X. */
    public String accountId() {
        return accessToken.substring(0, accessToken.indexOf('-'));
    }

    /** What others said, without any of ours, should they have repeated it. */
    String hiddenIn(String text) {
        String hidden = text;
        for (String each : secrets().toList()) {
            hidden = hidden.replace(each, "…");
        }
        return hidden;
    }

    private Stream<String> secrets() {
        return Stream.concat(Stream.of(accessToken, accessSecret, consumerSecret, consumerKey), bearer.stream());
    }

    @Override
    public String toString() {
        return "XKeys[of account " + accountId() + (bearer.isPresent() ? ", with a bearer token" : "") + "]";
    }

    private static void require(boolean holds, String name) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is missing or wrong");
        }
    }
}
