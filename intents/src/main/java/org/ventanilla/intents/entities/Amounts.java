package org.ventanilla.intents.entities;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds amounts of money: "$ 15.000", "20,50 €", "15 mil pesos", "US$20". "$" and "pesos" are the institution's own. */
final class Amounts implements Finder {
    private static final int MOST_GROUPS = 6;
    private static final int MOST_DIGITS = 8;
    private static final String THOUSAND = "thousand";

    /** ISO 4217's code for no currency. */
    private static final String UNKNOWN = "XXX";

    private final Phrases money = WordFile.everywhere("money");
    private final Phrases times = WordFile.everywhere("times");
    private final Announced announced = new Announced("amount");
    private final String home;

    Amounts(Locality locality) {
        boolean country = Set.of(Locale.getISOCountries()).contains(locality.home());
        Optional<Currency> currency =
                country ? Optional.ofNullable(Currency.getInstance(new Locale("", locality.home()))) : Optional.empty();
        this.home = currency.map(Currency::getCurrencyCode).orElse(UNKNOWN);
    }

    @Override
    public void find(Message message, Claims claims) {
        for (int at = 0; message.hasDigits() && at < message.size(); at++) {
            if (isStart(message, at) && claims.isFree(message.start(at), message.end(at))) {
                find(message, at, claims);
            }
        }
    }

    private static boolean isStart(Message message, int at) {
        String word = message.word(at);
        boolean number = message.isNumber(at) || isThousands(word);
        return number && word.length() <= 12 && !Chain.isGlued(message, at);
    }

    /** As in "15k". */
    private static boolean isThousands(String word) {
        int digits = word.length() - 1;
        return digits >= 1
                && digits <= 4
                && word.charAt(digits) == 'k'
                && word.chars().limit(digits).allMatch(c -> Message.isDigit((char) c));
    }

    private void find(Message message, int first, Claims claims) {
        int end = numberEnd(message, first);
        Phrases.Hit multiple = times.startingAt(message, end);
        int afterMultiple = multiple == null || message.isCutBefore(end) ? end : multiple.to();
        if (afterMultiple < message.size() && message.word(afterMultiple).equals("de")) {
            Phrases.Hit behind = money.startingAt(message, afterMultiple + 1);
            afterMultiple = behind != null && afterMultiple > end ? afterMultiple + 1 : afterMultiple;
        }
        Mark before = before(message, first);
        Mark after = before != null && before.currency().equals(home) ? null : after(message, afterMultiple);
        Mark mark = after != null && (before == null || !after.currency().equals(home)) ? after : before;
        if (mark == null) {
            unmarked(message, first, afterMultiple, claims);
            return;
        }
        BigDecimal value = value(message, first, end, multiple != null && afterMultiple > end ? multiple.value() : "1");
        String currency = mark.currency();
        if (currency.equals(THOUSAND)) {
            value = value.multiply(BigDecimal.valueOf(1000));
            currency = home;
        }
        int start = before == null ? message.start(first) : before.start();
        int last = Math.max(message.end(afterMultiple - 1), after == null ? 0 : after.end());
        String written = currency + " " + value.stripTrailingZeros().toPlainString();
        if (!claims.claim(Kind.AMOUNT, written, start, last)) {
            claims.claim(Kind.AMOUNT, written, message.start(first), last);
        }
    }

    /** A number that is said to be paid or owed is no id, though we do not know in which money. */
    private void unmarked(Message message, int first, int end, Claims claims) {
        boolean goesOn = end < message.size()
                && Chain.join(message.gap(end)) != 0
                && (message.holdsDigit(end)
                        || message.gap(end).length() != 1
                        || message.word(end).length() == 1);
        int digits = 0;
        for (int at = first; at < end; at++) {
            digits += message.word(at).length();
        }
        if (digits <= MOST_DIGITS && !goesOn && announced.before(message, first) != null) {
            claims.claim(Kind.FILE, "", message.start(first), message.end(end - 1));
        }
    }

    /** The word after a number with its thousands and decimals. */
    private static int numberEnd(Message message, int first) {
        int at = first + 1;
        int last = message.isNumber(first) ? Math.min(message.size(), first + MOST_GROUPS) : at;
        while (at < last && message.isNumber(at) && isPart(message, at)) {
            at++;
        }
        return at;
    }

    private static boolean isPart(Message message, int at) {
        String gap = message.gap(at);
        boolean thousands = message.word(at).length() == 3;
        return gap.equals(".")
                || gap.equals(",")
                || gap.equals("'")
                || ((gap.equals(" ") || gap.equals("\u00a0"))
                        && thousands
                        && message.word(at - 1).length() <= 3);
    }

    private static BigDecimal value(Message message, int first, int end, String multiple) {
        StringBuilder digits = new StringBuilder();
        String decimalMark = decimalMark(message, first, end);
        for (int at = first; at < end; at++) {
            if (at > first && at == end - 1 && message.gap(at).equals(decimalMark)) {
                digits.append('.');
            }
            digits.append(message.word(at));
        }
        boolean k = digits.charAt(digits.length() - 1) == 'k';
        BigDecimal value = new BigDecimal(k ? digits.substring(0, digits.length() - 1) : digits.toString());
        return value.multiply(new BigDecimal(multiple)).multiply(BigDecimal.valueOf(k ? 1000 : 1));
    }

    /** The last mark, when it differs from the one before or when no three digits follow; empty when none is decimal. */
    private static String decimalMark(Message message, int first, int end) {
        if (end - first < 2) {
            return "";
        }
        String last = message.gap(end - 1);
        boolean other = end - first > 2 && !message.gap(end - 2).equals(last);
        return other || message.word(end - 1).length() != 3 ? last : "";
    }

    /**
     * What says which money.
     *
     * @param start its first position
     * @param end the position after its last
     */
    private record Mark(String currency, int start, int end) {}

    private @Nullable Mark before(Message message, int first) {
        String gap = message.gap(first);
        int symbol = gap.stripTrailing().length() - 1;
        int offset = message.start(first) - gap.length();
        if (symbol >= 0 && gap.length() - symbol <= 2) {
            char c = gap.charAt(symbol);
            if (c == '€' || c == '£') {
                return new Mark(c == '€' ? "EUR" : "GBP", offset + symbol, 0);
            }
            if (c == '$') {
                return dollar(message, first, offset + symbol);
            }
        }
        boolean close = first > 0 && gap.isBlank() && gap.length() <= 2;
        Optional<String> code = close ? code(message, first - 1) : Optional.empty();
        return code.map(currency -> new Mark(currency, message.start(first - 1), 0))
                .orElse(null);
    }

    private Mark dollar(Message message, int first, int symbol) {
        String word = message.word(first - 1);
        boolean glued = first > 0 && message.end(first - 1) == symbol;
        if (glued && (word.equals("us") || word.equals("u") || word.equals("usd"))) {
            return new Mark("USD", message.start(first - 1), 0);
        }
        if (glued && word.equals("r")) {
            return new Mark("BRL", message.start(first - 1), 0);
        }
        return new Mark(home, symbol, 0);
    }

    private Optional<String> code(Message message, int at) {
        return switch (message.word(at)) {
            case "clp", "ars", "mxn", "brl", "usd", "eur", "uyu", "pen", "cop", "gbp" ->
                Optional.of(message.word(at).toUpperCase(Locale.ROOT));
            case "uf" -> Optional.of("CLF");
            default -> Optional.empty();
        };
    }

    private @Nullable Mark after(Message message, int end) {
        String gap = message.gap(end);
        String start = gap.stripLeading();
        int offset = end > 0 ? message.end(end - 1) + gap.length() - start.length() : 0;
        if (start.startsWith("€") || start.startsWith("£")) {
            return new Mark(start.startsWith("€") ? "EUR" : "GBP", 0, offset + 1);
        }
        if (start.startsWith("$")) {
            return new Mark(home, 0, offset + 1);
        }
        if (end >= message.size() || message.isCutBefore(end)) {
            return null;
        }
        Phrases.Hit hit = money.startingAt(message, end);
        if (hit != null) {
            return new Mark(hit.value().equals("home") ? home : hit.value(), 0, message.end(hit.to() - 1));
        }
        return code(message, end)
                .map(code -> new Mark(code, 0, message.end(end)))
                .orElse(null);
    }
}
