package org.ventanilla.storage;

/**
 * What databases say differently. All other SQL is one text.
 *
 * @param generatedId the type of a key that the database numbers by itself
 * @param lock ends a select whose rows nobody else may change before this transaction is over
 * @param claim ends a select of a conversation named {@code c}: locks its row, passes over those that others hold
 */
record Dialect(String generatedId, String lock, String claim) {
    /** Write transactions follow one another, so that there is nothing to lock. */
    static final Dialect SQLITE = new Dialect("integer not null primary key autoincrement", "", "");
}
