package org.ventanilla.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.staff.Role;

/**
 * How this installation runs.
 *
 * @param demo whether it is the demo: content and incidents are renewed and log-ins printed at each start
 * @param data the folder with everything that must not be lost
 * @param content the content folder
 * @param port 0 for any free one
 * @param passwords given ones of the demo's accounts
 */
public record Settings(
        boolean demo,
        Path data,
        Path content,
        int port,
        Optional<Telegram> telegram,
        Optional<X> x,
        Map<Role, String> passwords) {
    private static final int LAST_PORT = 65_535;

    /** What to write for one. */
    public static final String PORTS = "write a number from 0 to " + LAST_PORT + "; 0 takes any free port";

    public Settings {
        passwords = Map.copyOf(passwords);
        if (!isPort(port)) {
            throw new IllegalArgumentException("a port lies in 0 to " + LAST_PORT + " but was " + port);
        }
    }

    /** An installation that is not on X. */
    public Settings(
            boolean demo, Path data, Path content, int port, Optional<Telegram> telegram, Map<Role, String> passwords) {
        this(demo, data, content, port, telegram, Optional.empty(), passwords);
    }

    public static boolean isPort(int number) {
        return number >= 0 && number <= LAST_PORT;
    }

    @Override
    public String toString() {
        return "Settings[data=" + data + ", content=" + content + ", port=" + port + ", telegram="
                + telegram.isPresent() + ", x=" + x.isPresent() + "]";
    }

    /**
     * The institution's bot on Telegram.
     *
     * @param account our name for it; conversations remember it, so it stays when the token changes
     * @param api the Bot API's base address: scheme, host and port
     * @param webhook where Telegram reaches this server: scheme, host and port; empty for long polling
     * @param groups the ids of the groups in which it answers
     * @param staff the agents' group
     */
    public record Telegram(
            String account,
            String token,
            String api,
            Optional<String> webhook,
            List<String> groups,
            Optional<Staff> staff) {
        public Telegram {
            groups = List.copyOf(groups);
        }

        public Telegram(String account, String token, String api) {
            this(account, token, api, Optional.empty(), List.of(), Optional.empty());
        }

        /**
         * Agents in a group.
         *
         * @param group the id of a forum
         * @param agents names of accounts, by the ids of people there
         */
        public record Staff(String group, Map<String, String> agents) {
            public Staff {
                agents = Map.copyOf(agents);
            }
        }

        @Override
        public String toString() {
            return "Telegram[" + account + "]";
        }
    }

    /**
     * The institution's account on X.
     *
     * @param account our name for it; conversations remember it, so it stays when the keys change
     * @param bearerToken of the app, for events that are streamed or pushed
     * @param monthlyBudget in whole US dollars
     * @param webhook where X reaches this server; empty when nothing is pushed
     * @param api the API's base address: scheme, host and port
     */
    public record X(
            String account,
            String consumerKey,
            String consumerSecret,
            String accessToken,
            String accessSecret,
            Optional<String> bearerToken,
            Optional<Integer> monthlyBudget,
            Optional<String> webhook,
            String api) {
        @Override
        public String toString() {
            return "X[" + account + "]";
        }
    }
}
