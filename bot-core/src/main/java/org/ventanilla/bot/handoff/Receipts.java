package org.ventanilla.bot.handoff;

import java.security.SecureRandom;
import java.util.function.Supplier;

/**
 * Makes receipt numbers such as {@code PQ-7K3M-9Q2C}: eight characters nobody confuses when they are read aloud, 39 random
 * bits, so that nobody can guess another's. Thread-safe.
 */
public final class Receipts implements Supplier<String> {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    private final String prefix;
    private final SecureRandom random = new SecureRandom();

    public Receipts(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String get() {
        StringBuilder receipt = new StringBuilder(prefix);
        for (int i = 0; i < LENGTH; i++) {
            if (i % 4 == 0) {
                receipt.append('-');
            }
            receipt.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return receipt.toString();
    }
}
