package org.ventanilla.knowledge.content;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ventanilla.bot.handoff.BusinessHours;
import org.ventanilla.bot.handoff.BusinessHours.Interval;

/** Reads {@code hours.yaml}. */
final class HoursFile {
    private static final Pattern INTERVAL = Pattern.compile("([0-9]{1,2}:[0-9]{2})\\s*-\\s*([0-9]{1,2}:[0-9]{2})");
    private static final String MEND = "write \"08:30-13:30\", from 00:00 to 23:59";

    private HoursFile() {}

    static Optional<BusinessHours> read(Folder folder, ZoneId timeZone) {
        return folder.yaml("hours.yaml").flatMap(fields -> read(fields, timeZone));
    }

    private static Optional<BusinessHours> read(Fields fields, ZoneId timeZone) {
        Map<DayOfWeek, List<Interval>> week =
                fields.map("week").map(HoursFile::week).orElse(Map.of());
        Map<LocalDate, String> holidays = holidays(fields);
        fields.refuseOthers();
        if (fields.errors() == 0 && week.values().stream().allMatch(List::isEmpty)) {
            fields.error(
                    "week", "has no open hours at all", "give at least one day, such as monday: [\"09:00-14:00\"]");
        }
        return fields.errors() > 0 ? Optional.empty() : Optional.of(new BusinessHours(timeZone, week, holidays));
    }

    private static Map<DayOfWeek, List<Interval>> week(Fields fields) {
        Map<DayOfWeek, List<Interval>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day(fields, day.name().toLowerCase(Locale.ROOT)));
        }
        fields.refuseOthers();
        return week;
    }

    private static List<Interval> day(Fields fields, String day) {
        List<Interval> intervals = new ArrayList<>();
        List<Text> texts = fields.optionalTexts(day);
        for (int i = 0; i < texts.size(); i++) {
            Optional<Interval> interval = interval(fields, day, i, texts.get(i).value());
            if (interval.isPresent() && overlaps(intervals, interval.get())) {
                fields.error(day, i, "starts before the interval above it ends", "put them in order, without overlap");
            }
            interval.ifPresent(intervals::add);
        }
        return intervals;
    }

    private static boolean overlaps(List<Interval> before, Interval next) {
        return !before.isEmpty()
                && next.from().isBefore(before.get(before.size() - 1).to());
    }

    private static Optional<Interval> interval(Fields fields, String day, int item, String text) {
        Matcher interval = INTERVAL.matcher(text);
        if (!interval.matches()) {
            fields.error(day, item, "`" + text + "` is not a stretch of time", MEND);
            return Optional.empty();
        }
        try {
            LocalTime from = time(interval.group(1));
            LocalTime to = time(interval.group(2));
            if (from.isBefore(to)) {
                return Optional.of(new Interval(from, to));
            }
            fields.error(day, item, "`" + text + "` ends before it starts", "swap the times, or split it at midnight");
        } catch (DateTimeException e) {
            fields.error(day, item, "`" + text + "` holds a time that does not exist", MEND);
        }
        return Optional.empty();
    }

    private static LocalTime time(String text) {
        int colon = text.indexOf(':');
        return LocalTime.of(Integer.parseInt(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    private static Map<LocalDate, String> holidays(Fields fields) {
        Map<LocalDate, String> holidays = new TreeMap<>();
        for (Fields holiday : fields.optionalMaps("holidays")) {
            Optional<LocalDate> date = holiday.date("date");
            String name = holiday.text("name");
            holiday.refuseOthers();
            if (date.isPresent() && holidays.putIfAbsent(date.get(), name) != null) {
                holiday.error("date", date.get() + " is listed twice", "remove one of them");
            }
        }
        return holidays;
    }
}
