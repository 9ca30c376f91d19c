package org.ventanilla.knowledge.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ventanilla.bot.handoff.Lanes;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Topic;
import org.ventanilla.bot.understand.Topic.Action;
import org.ventanilla.bot.understand.Topic.Urgency;

/** Reads one topic. */
final class TopicFile {
    private static final Map<String, Action> ACTIONS = Map.of(
            "safety", Action.SAFETY,
            "complaint", Action.COMPLAINT,
            "handoff", Action.HANDOFF,
            "opt_out", Action.OPT_OUT);
    private static final Map<String, Urgency> URGENCIES =
            Map.of("urgent", Urgency.URGENT, "high", Urgency.HIGH, "normal", Urgency.NORMAL);
    private static final Set<String> NUMBERS = Set.of("emergency", "lines");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,5}");

    private final Fields fields;
    private final List<Language> languages;
    private final TopicCheck check;

    TopicFile(Fields fields, List<Language> languages, TopicCheck check) {
        this.fields = fields;
        this.languages = languages;
        this.check = check;
    }

    Optional<Topic> read(String expectedId) {
        id(expectedId);
        int version = version();
        Optional<Action> action = fields.choice("action", ACTIONS);
        Optional<String> lane = fields.choice("lane", lanes());
        Optional<Urgency> urgency = fields.choice("urgency", URGENCIES);
        List<Text> patterns = texts("patterns", true);
        List<Text> seeds = texts("seeds", false);
        List<Text> contrast = texts("contrast", false);
        Map<Language, String> said = action.map(this::said).orElse(Map.of());
        fields.refuseOthers();
        Topic topic = new Topic(
                expectedId,
                version,
                action.orElse(Action.HANDOFF),
                lane.orElse(Lanes.GENERAL),
                urgency.orElse(Urgency.NORMAL),
                Text.values(patterns),
                Text.values(seeds),
                Text.values(contrast),
                said);
        check.problems(topic).forEach(finding -> report(finding, patterns));
        return fields.errors() > 0 ? Optional.empty() : Optional.of(topic);
    }

    private void id(String expectedId) {
        String id = fields.text("id");
        if (!id.isEmpty() && !id.equals(expectedId)) {
            fields.error("id", "`" + id + "` is not the file's name", "write " + expectedId + ", or rename the file");
        }
    }

    private int version() {
        String version = fields.text("version");
        if (VERSION.matcher(version).matches()) {
            return Integer.parseInt(version);
        }
        if (!version.isEmpty()) {
            fields.error("version", "`" + version + "` does not count versions", "write a whole number from 1");
        }
        return 1;
    }

    private static Map<String, String> lanes() {
        Map<String, String> lanes = new HashMap<>();
        Lanes.ALL.forEach(lane -> lanes.put(lane, lane));
        return lanes;
    }

    /** All texts of a field, whatever the language. */
    private List<Text> texts(String name, boolean required) {
        Optional<Fields> map = required ? fields.map(name) : fields.optionalMap(name);
        List<Text> texts = new ArrayList<>();
        map.ifPresent(
                byLanguage -> byLanguage.byLanguage(byLanguage::texts).values().forEach(texts::addAll));
        return texts;
    }

    private Map<Language, String> said(Action action) {
        if (action != Action.SAFETY) {
            fields.optionalMap("text")
                    .ifPresent(text -> fields.error(
                            "text",
                            "is only for topics with `action: safety`",
                            "remove it; the words for other actions are in phrases/"));
            return Map.of();
        }
        Optional<Fields> text = fields.map("text");
        if (text.isEmpty()) {
            return Map.of();
        }
        Map<Language, String> said = text.get().byLanguage(text.get()::text);
        said.forEach((language, words) -> numbers(text.get(), language, words));
        languages.stream()
                .filter(language -> !said.containsKey(language))
                .forEach(language -> fields.error(
                        "text",
                        "says nothing in " + language + ", which the institution speaks",
                        "write topics/" + fields.text("id") + ".yaml with a text in " + language));
        return said;
    }

    private static void numbers(Fields text, Language language, String words) {
        Placeholders found = Placeholders.of(words);
        NUMBERS.stream().sorted().filter(number -> !found.contains(number)).forEach(missing -> {
            if (!words.isEmpty()) {
                text.error(
                        language.code(),
                        "does not say `{" + missing + "}`",
                        "put {emergency} and {lines} where the territory's numbers belong");
            }
        });
        found.others(NUMBERS)
                .forEach(unknown -> text.error(
                        language.code(),
                        "holds `{" + unknown + "}`, which nobody fills",
                        "write only {emergency} and {lines}"));
    }

    private void report(String finding, List<Text> patterns) {
        int line = patterns.stream()
                .filter(pattern -> finding.contains(pattern.value()))
                .max(Comparator.comparingInt(pattern -> pattern.value().length()))
                .map(Text::line)
                .orElseGet(() -> fields.lineOf("patterns"));
        fields.report().error(line, "patterns", finding, "docs/topics.md describes the patterns");
    }
}
