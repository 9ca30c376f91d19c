package org.ventanilla.x;

import java.net.URI;
import java.util.Map;
import twitter4j.HttpParameter;
import twitter4j.HttpRequest;
import twitter4j.RequestMethod;
import twitter4j.auth.OAuthAuthorization;
import twitter4j.conf.Configuration;
import twitter4j.conf.ConfigurationBuilder;

/** Signs requests by OAuth 1.0a in the account's name. Thread-safe. */
final class Signer {
    private final OAuthAuthorization authorization;

    Signer(XKeys keys) {
        authorization = new OAuthAuthorization(configuration(keys));
    }

    private static Configuration configuration(XKeys keys) {
        return new ConfigurationBuilder()
                .setOAuthConsumerKey(keys.consumerKey())
                .setOAuthConsumerSecret(keys.consumerSecret())
                .setOAuthAccessToken(keys.accessToken())
                .setOAuthAccessTokenSecret(keys.accessSecret())
                .build();
    }

    /** An address with its query, and the header that proves that we ask for it. */
    record Signed(URI uri, String authorization) {}

    Signed get(URI uri, Map<String, String> query) {
        HttpParameter[] parameters = query.entrySet().stream()
                .map(each -> new HttpParameter(each.getKey(), each.getValue()))
                .toArray(HttpParameter[]::new);
        HttpRequest request = new HttpRequest(RequestMethod.GET, uri.toString(), parameters, authorization, Map.of());
        return new Signed(URI.create(request.getURL()), authorization.getAuthorizationHeader(request));
    }

    /** The body is JSON, which no signature covers. */
    Signed post(URI uri) {
        HttpRequest request =
                new HttpRequest(RequestMethod.POST, uri.toString(), new HttpParameter[0], authorization, Map.of());
        return new Signed(uri, authorization.getAuthorizationHeader(request));
    }
}
