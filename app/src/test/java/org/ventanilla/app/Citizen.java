package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ventanilla.testkit.Eventually;

/** A citizen in the web chat, for tests of what the staff sees. Waits for what is expected. */
public final class Citizen {
    private static final Pattern RECEIPT = Pattern.compile("PQ-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private final String address;
    private final ChatClient chat;

    private Citizen(String address) throws IOException, InterruptedException {
        this.address = address;
        this.chat = ChatClient.start(address);
    }

    public static Citizen of(String address) throws IOException, InterruptedException {
        return new Citizen(address);
    }

    public Citizen says(String text) throws InterruptedException {
        assertThat(chat.says(address, UUID.randomUUID().toString(), text)).isBetween(200, 299);
        return this;
    }

    public Citizen hears(String part) {
        until(Pattern.compile(Pattern.quote(part)));
        return this;
    }

    /** The number of the case that was opened. */
    public String receives() {
        return until(RECEIPT);
    }

    private String until(Pattern expected) {
        Eventually.eventually(() -> assertThat(seen()).containsPattern(expected));
        Matcher found = expected.matcher(seen());
        return found.find() ? found.group() : "";
    }

    private String seen() {
        try {
            chat.reads(address);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
        return chat.seen().toString();
    }
}
