package org.ventanilla.x;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The settings of the institution's account on X.
 *
 * @param account our own name of the account; part of the key of everything received, so it must not change
 * @param api where the X API is: scheme, host and port, no path
 * @param webhook where X reaches us, when it pushes: this server's public address with the path {@link #WEBHOOK_PATH}
 * @param monthlyBudget what may be spent in a calendar month in UTC, in whole US dollars; empty when all may
 * @param privacyUrl the privacy notice, which X wants to be named in the first direct message
 */
public record XConfig(
        String account,
        XKeys keys,
        URI api,
        Optional<URI> webhook,
        Optional<Integer> monthlyBudget,
        Optional<String> privacyUrl) {
    /** The API as X runs it. */
    public static final URI X = URI.create("https://api.x.com");

    /** Where events are pushed to, on this server. */
    public static final String WEBHOOK_PATH = "/channels/x/webhook";

    private static final int LARGEST_BUDGET = 1_000_000;

    public XConfig {
        require(isAccount(account), "x.account: 1 to 64 letters, digits, hyphens, underscores");
        require(isRoot(api), "x.api: http or https with host and port, without path, such as " + X);
        require(
                webhook.isEmpty() || isWebhook(webhook.get().toString()),
                "x.webhook: the address of this server as X reaches it, ending in " + WEBHOOK_PATH);
        require(
                webhook.isEmpty() || keys.bearer().isPresent(),
                "x.webhook: events are pushed to an app with a bearer token; set x.bearer_token");
        require(monthlyBudget.isEmpty() || isBudget(monthlyBudget.get()), "x.monthly_budget: 1 to " + LARGEST_BUDGET);
    }

    public static XConfig of(String account, XKeys keys) {
        return new XConfig(account, keys, X, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public XConfig at(URI otherApi) {
        return new XConfig(account, keys, otherApi, webhook, monthlyBudget, privacyUrl);
    }

    public XConfig pushedTo(URI address) {
        return new XConfig(account, keys, api, Optional.of(address), monthlyBudget, privacyUrl);
    }

    public XConfig spending(int dollarsAMonth) {
        return new XConfig(account, keys, api, webhook, Optional.of(dollarsAMonth), privacyUrl);
    }

    public XConfig naming(String privacyNotice) {
        return new XConfig(account, keys, api, webhook, monthlyBudget, Optional.of(privacyNotice));
    }

    public static boolean isAccount(String text) {
        return text.matches("[A-Za-z0-9_-]{1,64}");
    }

    public static boolean isBudget(int dollars) {
        return dollars >= 1 && dollars <= LARGEST_BUDGET;
    }

    /** Whether it is an address to find the API at. */
    public static boolean isApi(String text) {
        try {
            return isRoot(new URI(text));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** X pushes to HTTPS without a port; a machine of one's own may do with less. */
    public static boolean isWebhook(String text) {
        return text.matches("https://[^/?#:]+" + WEBHOOK_PATH)
                || text.matches("http://(127\\.0\\.0\\.1|localhost):[0-9]+" + WEBHOOK_PATH);
    }

    @Override
    public String toString() {
        return "XConfig[" + account + " at " + api + "]";
    }

    private static boolean isRoot(URI api) {
        String scheme = String.valueOf(api.getScheme()).toLowerCase(Locale.ROOT);
        return (scheme.equals("https") || scheme.equals("http"))
                && api.getHost() != null
                && api.getUserInfo() == null
                && String.valueOf(api.getRawPath()).matches("/?")
                && api.getRawQuery() == null
                && api.getRawFragment() == null;
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
