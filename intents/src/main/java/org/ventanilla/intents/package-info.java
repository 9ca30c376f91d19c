/**
 * Understanding, by OpenNLP. {@code language} holds what is particular to languages, {@code classifier} learns and recognises
 * intents, {@code entities} finds what a message names, {@code signals} the topics that have rules of their own.
 */
@NullMarked
package org.ventanilla.intents;

import org.jspecify.annotations.NullMarked;
