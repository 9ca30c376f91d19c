package org.ventanilla.bot.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the parts of a text that are no words although they look like several: links, addresses, whom it is for, long numbers.
 * Every repetition is bounded and begins at the border of a word only, so the time is linear.
 */
final class Spans {
    private static final int LONG_NUMBER = 7;
    private static final String BEFORE = "(?<![\\p{L}\\p{N}@._%+-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";
    private static final String REST = "[^\\s<>\"]{0,2000}+";
    private static final String HOST = "(?:[a-z0-9-]{1,40}\\.){1,4}";
    private static final String LINK = "https?://" + REST + "|www\\." + REST + "|" + HOST
            + "(?:com|org|net|gob|gov|edu|info)(?:\\.[a-z]{2})?(?:/" + REST + ")?" + AFTER + "|" + HOST + "[a-z]{2}/"
            + REST;
    private static final String EMAIL = "[\\p{L}\\p{N}._%+-]{1,64}@[a-z0-9-]{1,40}(?:\\.[a-z0-9-]{1,40}){1,4}";
    private static final String MENTION = "@\\w{1,40}+(?![\\p{L}\\p{N}@])";
    private static final String DATE = "\\d{1,2}[-.]\\d{1,2}[-.]\\d{2,4}(?![\\d.-])";
    private static final String NUMBER =
            "\\+\\d[\\d. ()-]{5,24}\\d" + AFTER + "|(?!" + DATE + ")\\d[\\d.-]{5,38}[\\da-z]" + AFTER;
    private static final Pattern ANY = Pattern.compile(
            BEFORE + "(?:(?<email>" + EMAIL + ")|(?<link>" + LINK + ")|(?<mention>" + MENTION
                    + "))|(?<![\\p{L}\\p{N}])(?<number>" + NUMBER + ")",
            Pattern.CASE_INSENSITIVE);

    private Spans() {}

    /** The tokens, with one for all those of a span, or none. */
    static List<Token> collapse(String original, List<Token> tokens) {
        if (!isSuspect(original)) {
            return tokens;
        }
        List<Token> words = new ArrayList<>(tokens.size());
        Matcher span = ANY.matcher(original);
        int done = 0;
        while (span.find()) {
            if (span.group("number") == null || isLong(span)) {
                done = copy(tokens, done, span.start(), words);
                replace(span, words);
                done = skip(tokens, done, span.end());
            }
        }
        copy(tokens, done, Integer.MAX_VALUE, words);
        return words;
    }

    private static void replace(Matcher span, List<Token> words) {
        if (span.group("mention") == null) {
            String kind =
                    span.group("email") != null ? Token.EMAIL : span.group("link") != null ? Token.LINK : Token.NUMBER;
            words.add(new Token(kind, span.start(), span.end()));
        }
    }

    private static boolean isLong(MatchResult number) {
        return number.group().chars().filter(Character::isDigit).count() >= LONG_NUMBER;
    }

    private static int skip(List<Token> tokens, int from, int until) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).start() < until) {
            at++;
        }
        return at;
    }

    private static int copy(List<Token> tokens, int from, int until, List<Token> into) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).start() < until) {
            into.add(tokens.get(at++));
        }
        return at;
    }

    private static boolean isSuspect(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || c == '/' || c == '.' || (c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }
}
