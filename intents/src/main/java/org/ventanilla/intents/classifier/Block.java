package org.ventanilla.intents.classifier;

/**
 * Kinds of features. Each kind counts as a whole, whatever its number of features; the weights were chosen on open data's
 * training and development parts.
 */
enum Block {
    WORDS('w', 0.5),
    STEMS('s', 1),
    LETTERS('c', 1.5),
    PAIRS('k', 0.7),
    BEGINNINGS('p', 0.5);

    final char prefix;
    final double weight;

    Block(char prefix, double weight) {
        this.prefix = prefix;
        this.weight = weight;
    }
}
