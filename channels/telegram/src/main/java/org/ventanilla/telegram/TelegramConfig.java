package org.ventanilla.telegram;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * The settings of one bot account. Never prints the token.
 *
 * @param account our own name of the account; part of the key of everything received, so it must not change
 * @param botToken as given by BotFather
 * @param api where the Bot API is: scheme, host and port, no path
 * @param pollTimeout how long one request for updates may wait on the server: 1 to 50 seconds, whole ones
 * @param sendTimeout after how long a send without an answer is given up as uncertain
 * @param server the address at which Telegram reaches this server; empty for long polling
 * @param groups the ids of the groups in which the bot answers when it is addressed; it leaves all others
 * @param staffGroup the id of the forum in which agents see cases and answer them
 */
public record TelegramConfig(
        String account,
        String botToken,
        URI api,
        Duration pollTimeout,
        Duration sendTimeout,
        Optional<URI> server,
        Set<Long> groups,
        Optional<Long> staffGroup) {
    /** The Bot API as Telegram runs it. */
    public static final URI TELEGRAM = URI.create("https://api.telegram.org");

    private static final long LONGEST_POLL_SECONDS = 50;

    public TelegramConfig {
        groups = Set.copyOf(groups);
        require(isAccount(account), "telegram.account: 1 to 64 letters, digits, hyphens, underscores");
        require(
                isToken(botToken),
                "telegram.bot-token: set it to the token that BotFather gave, such as 123456789:ABC…");
        require(isRoot(api), "telegram.api: http or https with host and port, without path, such as " + TELEGRAM);
        require(isWholeSeconds(pollTimeout), "telegram.poll-timeout: 1 to 50 whole seconds");
        require(
                server.isEmpty() || isRoot(server.get()),
                "telegram.webhook: the server's address without a path, such as https://chat.example.org");
        require(!sendTimeout.isZero() && !sendTimeout.isNegative(), "telegram.send-timeout: more than nothing");
    }

    /** Whether it may be the id of a group: those are negative. */
    public static boolean isGroup(String text) {
        return text.matches("-[0-9]{1,18}");
    }

    public static boolean isAccount(String text) {
        return text.matches("[A-Za-z0-9_-]{1,64}");
    }

    /** Whether it looks like a token that BotFather gives. */
    public static boolean isToken(String text) {
        return text.matches("[0-9]{1,18}:[A-Za-z0-9_-]{20,}");
    }

    /** Whether it is an address to find the Bot API at. */
    public static boolean isApi(String text) {
        try {
            return isRoot(new URI(text));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    public static TelegramConfig of(String account, String botToken) {
        return new TelegramConfig(
                account,
                botToken,
                TELEGRAM,
                Duration.ofSeconds(30),
                Duration.ofSeconds(20),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    public TelegramConfig at(URI otherApi) {
        return new TelegramConfig(account, botToken, otherApi, pollTimeout, sendTimeout, server, groups, staffGroup);
    }

    public TelegramConfig waiting(Duration poll, Duration send) {
        return new TelegramConfig(account, botToken, api, poll, send, server, groups, staffGroup);
    }

    /** The same, but Telegram brings the updates to this server. */
    public TelegramConfig broughtTo(URI ownServer) {
        return new TelegramConfig(
                account, botToken, api, pollTimeout, sendTimeout, Optional.of(ownServer), groups, staffGroup);
    }

    public TelegramConfig inGroups(Set<Long> ids) {
        return new TelegramConfig(account, botToken, api, pollTimeout, sendTimeout, server, ids, staffGroup);
    }

    public TelegramConfig withStaffIn(long group) {
        return new TelegramConfig(account, botToken, api, pollTimeout, sendTimeout, server, groups, Optional.of(group));
    }

    /** Where updates are brought to, and the secret that comes with them. */
    Optional<Webhook> webhook() {
        return server.map(
                address -> new Webhook(address.resolve("/telegram/" + account), Secrets.of(botToken, account)));
    }

    /** A webhook of ours. */
    record Webhook(URI url, String secret) {
        @Override
        public String toString() {
            return "Webhook[" + url + "]";
        }
    }

    @Override
    public String toString() {
        return "TelegramConfig[" + account + " at " + api + "]";
    }

    /** The bot's own id: the first part of its token. */
    long botId() {
        return Long.parseLong(botToken.substring(0, botToken.indexOf(':')));
    }

    /** Where addresses of the Bot API begin. */
    HttpUrl.Builder root() {
        return new HttpUrl.Builder().scheme(api.getScheme()).host(api.getHost()).port(port());
    }

    int port() {
        if (api.getPort() != -1) {
            return api.getPort();
        }
        return api.getScheme().equals("https") ? 443 : 80;
    }

    /** What others said, without the token, should they have repeated it. */
    String withoutToken(String text) {
        return text.replace(botToken, "…");
    }

    private static boolean isWholeSeconds(Duration poll) {
        long seconds = poll.toSeconds();
        return seconds >= 1 && seconds <= LONGEST_POLL_SECONDS && poll.equals(Duration.ofSeconds(seconds));
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
