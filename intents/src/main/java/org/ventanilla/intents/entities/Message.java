package org.ventanilla.intents.entities;

import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;

/** A message in which details are looked for: its words, what stands between them, and when it was written. */
final class Message {
    private final NormalizedText text;
    private final List<Token> tokens;
    private final Language language;
    private final LocalDateTime written;
    private final boolean[] digits;
    private final boolean anyDigit;

    /** @param written in the institution's time zone */
    Message(NormalizedText text, Language language, LocalDateTime written) {
        this.text = text;
        this.tokens = text.tokens();
        this.language = language;
        this.written = written;
        this.digits = new boolean[tokens.size()];
        boolean any = false;
        for (int i = 0; i < digits.length; i++) {
            digits[i] = holdsDigit(tokens.get(i).text());
            any |= digits[i];
        }
        this.anyDigit = any;
    }

    private static boolean holdsDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    String original() {
        return text.original();
    }

    Language language() {
        return language;
    }

    LocalDateTime written() {
        return written;
    }

    int size() {
        return tokens.size();
    }

    boolean hasDigits() {
        return anyDigit;
    }

    /** A normalised word; empty outside of the message. */
    String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
    }

    boolean holdsDigit(int at) {
        return at >= 0 && at < digits.length && digits[at];
    }

    /** Whether a word consists of digits. */
    boolean isNumber(int at) {
        if (!holdsDigit(at)) {
            return false;
        }
        String word = word(at);
        for (int i = 0; i < word.length(); i++) {
            if (!isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A number of at most nine digits; negative when the word is no such number. */
    int number(int at) {
        return isNumber(at) && word(at).length() <= 9 ? Integer.parseInt(word(at)) : -1;
    }

    int start(int at) {
        return tokens.get(at).start();
    }

    int end(int at) {
        return tokens.get(at).end();
    }

    /** A word as it was written. */
    String written(int at) {
        return original().substring(start(at), end(at));
    }

    /** The letters and digits of a word in upper case; here, unlike in the normal form, three equal letters remain three. */
    String letters(int at) {
        String normal = word(at);
        if (end(at) - start(at) == normal.length()) {
            return normal.toUpperCase(Locale.ROOT);
        }
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(written(at), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString().toUpperCase(Locale.ROOT);
    }

    boolean startsUpper(int at) {
        return Character.isUpperCase(original().codePointAt(start(at)));
    }

    /** What stands before a word and after the one before it: nothing between the two words of a fraction such as ¼. */
    String gap(int at) {
        int from = at <= 0 ? 0 : end(at - 1);
        int to = at >= tokens.size() ? original().length() : start(at);
        return from < to ? original().substring(from, to) : "";
    }

    /** Whether what stands before a word ends a sentence or a part of one. */
    boolean isCutBefore(int at) {
        String gap = gap(at);
        return gap.indexOf('(') >= 0 || gap.indexOf(')') >= 0 || isPauseBefore(at);
    }

    /** The same, brackets aside: "ticket (123)". */
    boolean isPauseBefore(int at) {
        String gap = gap(at);
        for (int i = 0; i < gap.length(); i++) {
            if (",;!?¡¿\n".indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
            if (gap.charAt(i) == '.' && i + 1 < gap.length() && !isAbbreviation(at - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbbreviation(int at) {
        return word(at).length() <= 5;
    }
}
