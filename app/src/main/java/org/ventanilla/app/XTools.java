package org.ventanilla.app;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ventanilla.app.webhook.XPushes;
import org.ventanilla.x.XChannel;
import org.ventanilla.x.XConfig;
import org.ventanilla.x.XDoctor;
import org.ventanilla.x.XLogin;

/** What the command line and the pages need of X. */
public final class XTools {
    private static final int NOT_FOUND = 404;

    private XTools() {}

    /** What X pushes, to the channel where there is one that is pushed to. */
    static XPushes pushes(Optional<XChannel> channel) {
        return new XPushes() {
            @Override
            public Optional<String> answer(String challenge) {
                return channel.flatMap(XChannel::webhook).flatMap(webhook -> webhook.answer(challenge));
            }

            @Override
            public int take(String signature, byte[] body) {
                return channel.flatMap(XChannel::webhook)
                        .map(webhook -> webhook.take(signature, body))
                        .orElse(NOT_FOUND);
            }
        };
    }

    /** One line for each thing that was looked at; what is wrong begins with {@code !}. */
    public static List<String> examine(Settings.X x, Clock clock) {
        try (XDoctor doctor = new XDoctor(Wiring.config(x, Optional.empty()), clock)) {
            return doctor.checks().stream()
                    .map(check -> check.well()
                            ? "  x: " + check.what()
                            : "! x: it is not so that " + check.what() + ". " + check.advice())
                    .toList();
        }
    }

    /** The base address of X's API. */
    public static URI api() {
        return XConfig.X;
    }

    /**
     * Gets the account's keys.
     *
     * @param pin gives the PIN that the address shows
     * @param onGranted takes token, secret and account name
     * @param onRefused takes the reason
     */
    public static <T> T logIn(
            URI api,
            String consumerKey,
            String consumerSecret,
            UnaryOperator<String> pin,
            Granted<T> onGranted,
            Function<String, T> onRefused) {
        XLogin login = new XLogin(api, consumerKey, consumerSecret);
        return login.ask()
                .match(
                        asked -> login.grant(asked, pin.apply(asked.address()))
                                .match(
                                        keys -> onGranted.take(keys.accessToken(), keys.accessSecret(), keys.account()),
                                        onRefused),
                        onRefused);
    }

    /** Takes what was granted. */
    @FunctionalInterface
    public interface Granted<T> {
        T take(String accessToken, String accessSecret, String account);
    }
}
