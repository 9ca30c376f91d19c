package org.ventanilla.x;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import twitter4j.TwitterException;
import twitter4j.auth.AccessToken;
import twitter4j.auth.OAuthAuthorization;
import twitter4j.auth.RequestToken;
import twitter4j.conf.ConfigurationBuilder;

/** Gets the account's keys: its owner agrees in a browser and is shown a PIN. */
public final class XLogin {
    private static final String WITHOUT_CALLBACK = "oob";

    private final OAuthAuthorization authorization;

    /** @param api the API's base address, {@link XConfig#X} but for tests */
    public XLogin(URI api, String consumerKey, String consumerSecret) {
        authorization = new OAuthAuthorization(new ConfigurationBuilder()
                .setOAuthConsumerKey(consumerKey)
                .setOAuthConsumerSecret(consumerSecret)
                .setOAuthRequestTokenURL(api.resolve("/oauth/request_token").toString())
                .setOAuthAuthorizationURL(api.resolve("/oauth/authorize").toString())
                .setOAuthAccessTokenURL(api.resolve("/oauth/access_token").toString())
                .build());
    }

    /** What a step came to. */
    public sealed interface Step<T> {
        <R> R match(Function<T, R> onDone, Function<String, R> onRefused);

        /** It went well. */
        record Done<T>(T result) implements Step<T> {
            @Override
            public <R> R match(Function<T, R> onDone, Function<String, R> onRefused) {
                return onDone.apply(result);
            }
        }

        /** It did not; the text says what to do, and holds no key. */
        record Refused<T>(String why) implements Step<T> {
            @Override
            public <R> R match(Function<T, R> onDone, Function<String, R> onRefused) {
                return onRefused.apply(why);
            }
        }
    }

    /** Asked for; the owner opens the address. */
    public record Asked(RequestToken token) {
        public String address() {
            return token.getAuthorizationURL();
        }

        @Override
        public String toString() {
            return "Asked[]";
        }
    }

    /** The account's keys. Never prints them. */
    public record Granted(String accessToken, String accessSecret, String account) {
        @Override
        public String toString() {
            return "Granted[" + account + "]";
        }
    }

    public Step<Asked> ask() {
        try {
            return new Step.Done<>(new Asked(authorization.getOAuthRequestToken(WITHOUT_CALLBACK)));
        } catch (TwitterException e) {
            return new Step.Refused<>(why(
                    e,
                    "X does not know the app. Check the API key and its secret in X's developer console, that the app"
                            + " may read, write and send direct messages, and this machine's clock."));
        }
    }

    public Step<Granted> grant(Asked asked, String pin) {
        try {
            AccessToken token = authorization.getOAuthAccessToken(asked.token(), pin);
            return new Step.Done<>(new Granted(
                    decoded(token.getToken()),
                    decoded(token.getTokenSecret()),
                    Optional.ofNullable(token.getScreenName()).orElse("")));
        } catch (TwitterException e) {
            return new Step.Refused<>(
                    why(e, "X does not take the PIN. It counts once and for a few minutes: begin again."));
        }
    }

    /** The library takes them from a form as they stand there. */
    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    private static String why(TwitterException failure, String refused) {
        return failure.isCausedByNetworkIssue() ? "X cannot be reached. Look at the network." : refused;
    }
}
