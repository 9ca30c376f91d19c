package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A citizen in the web chat, for tests of what the staff sees. Waits for what is expected. */
public final class Citizen {
    private static final Pattern RECEIPT = Pattern.compile("PQ-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long LOOKS_AGAIN_MILLIS = 50;

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

    public Citizen hears(String part) throws IOException, InterruptedException {
        until(Pattern.compile(Pattern.quote(part)));
        return this;
    }

    /** The number of the case that was opened. */
    public String receives() throws IOException, InterruptedException {
        return until(RECEIPT);
    }

    private String until(Pattern expected) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            chat.reads(address);
            Matcher found = expected.matcher(chat.seen().toString());
            if (found.find()) {
                return found.group();
            }
            Thread.sleep(LOOKS_AGAIN_MILLIS);
        }
        throw new AssertionError("never heard " + expected + " but " + chat.seen());
    }
}
