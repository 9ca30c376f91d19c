/**
 * Language packs: all that is particular to a language is one folder of word lists, named by its code, in this package's
 * resources. To add a language, copy {@code en/}, rewrite its files, each of which says at its top what it is for, and name it in
 * {@code languages.txt}:
 *
 * <ul>
 *   <li>{@code pack.txt}: the stemmer, or the endings to cut;
 *   <li>{@code stop-words.txt}: words that say little about what is asked;
 *   <li>{@code spellings.txt}: frequent short spellings;
 *   <li>{@code sounds.txt}: spellings that sound the same;
 *   <li>{@code small-talk.txt}: greetings, thanks, goodbyes;
 *   <li>{@code places.txt}: words around the name of a zone;
 *   <li>{@code outside.txt}: what people also write and no institution answers;
 *   <li>{@code sentences.txt}: what people write, with its accents, to tell the language by.
 * </ul>
 */
@NullMarked
package org.ventanilla.intents.language;

import org.jspecify.annotations.NullMarked;
