package org.ventanilla.knowledge.content;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ventanilla.bot.answer.Institution;
import org.ventanilla.bot.handoff.ReplyTime;
import org.ventanilla.bot.handoff.ReplyTime.Unit;
import org.ventanilla.bot.handoff.ReplyTimes;
import org.ventanilla.bot.language.Language;

/**
 * {@code institution.yaml}, with what the other files need to know of it even when something in it is wrong.
 *
 * @param languages empty when they could not be read
 * @param territory empty when it could not be read
 */
record InstitutionFile(
        Optional<Institution> institution, List<Language> languages, ZoneId timeZone, Optional<Text> territory) {
    private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,2})([mhd])");
    private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z0-9]{1,4}");
    private static final ReplyTime STAND_IN = new ReplyTime(1, Unit.DAYS);

    static InstitutionFile read(Folder folder) {
        return folder.yaml("institution.yaml")
                .map(InstitutionFile::read)
                .orElseGet(() -> new InstitutionFile(Optional.empty(), List.of(), ZoneOffset.UTC, Optional.empty()));
    }

    /** Spanish when nothing else could be read. */
    Language first() {
        return languages.isEmpty() ? Language.SPANISH : languages.get(0);
    }

    /** Whether it is known not to answer in that language. */
    boolean lacks(Language language) {
        return !languages.isEmpty() && !languages.contains(language);
    }

    private static InstitutionFile read(Fields fields) {
        String name = fields.text("name");
        String shortName = fields.text("short_name");
        Optional<String> notice = fields.optionalText("notice");
        List<Language> languages = languages(fields);
        Optional<Text> territory = Optional.of(fields.id("territory"))
                .filter(Ids::isId)
                .map(id -> new Text(id, fields.lineOf("territory")));
        ZoneId timeZone = timeZone(fields);
        String phone = fields.text("phone");
        Optional<String> privacyUrl = privacyUrl(fields);
        String prefix = prefix(fields);
        ReplyTimes replyTimes = replyTimes(fields);
        fields.refuseOthers();
        Optional<Institution> institution = fields.errors() > 0
                ? Optional.empty()
                : Optional.of(new Institution(
                        name, shortName, notice, languages, timeZone, phone, privacyUrl, prefix, replyTimes));
        return new InstitutionFile(institution, languages, timeZone, territory);
    }

    private static List<Language> languages(Fields fields) {
        List<Language> languages = new ArrayList<>();
        List<Text> codes = fields.texts("languages");
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i).value();
            if (!code.matches("[a-z]{2}")) {
                fields.error("languages", i, "`" + code + "` is not a language", "write an ISO 639-1 code such as es");
            } else if (languages.contains(new Language(code))) {
                fields.error("languages", i, "`" + code + "` is listed twice", "remove one of them");
            } else {
                languages.add(new Language(code));
            }
        }
        if (codes.isEmpty()) {
            fields.error("languages", "names no language", "list at least one, such as [es]; the first is the default");
        }
        return languages;
    }

    private static ZoneId timeZone(Fields fields) {
        String name = fields.text("time_zone");
        try {
            return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            fields.error("time_zone", "`" + name + "` is not a time zone", "write one such as America/Santiago");
            return ZoneOffset.UTC;
        }
    }

    private static Optional<String> privacyUrl(Fields fields) {
        Optional<String> url = fields.optionalText("privacy_url");
        if (url.isPresent() && !Urls.isUrl(url.get())) {
            fields.error("privacy_url", "`" + url.get() + "` is not a web address", Urls.MEND);
        }
        return url;
    }

    private static String prefix(Fields fields) {
        String prefix = fields.text("receipt_prefix");
        if (!prefix.isEmpty() && !PREFIX.matcher(prefix).matches()) {
            fields.error(
                    "receipt_prefix", "`" + prefix + "` cannot start a receipt number", "write 2 to 5 of A-Z, 0-9");
        }
        return prefix;
    }

    private static ReplyTimes replyTimes(Fields fields) {
        boolean aroundTheClock = fields.optionalFlag("around_the_clock");
        Optional<Fields> spans = fields.map("reply_within");
        if (spans.isEmpty()) {
            return new ReplyTimes(STAND_IN, STAND_IN, STAND_IN, aroundTheClock);
        }
        Fields within = spans.get();
        ReplyTimes times =
                new ReplyTimes(span(within, "urgent"), span(within, "high"), span(within, "normal"), aroundTheClock);
        within.refuseOthers();
        return times;
    }

    private static ReplyTime span(Fields fields, String name) {
        String text = fields.text(name);
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return new ReplyTime(Integer.parseInt(span.group(1)), unit(span.group(2)));
        }
        if (!text.isEmpty()) {
            fields.error(name, "`" + text + "` is not a span of time", "write 30m, 4h or 2d, at most 999 of them");
        }
        return STAND_IN;
    }

    private static Unit unit(String letter) {
        return switch (letter) {
            case "m" -> Unit.MINUTES;
            case "h" -> Unit.HOURS;
            default -> Unit.DAYS;
        };
    }
}
