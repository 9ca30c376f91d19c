package org.ventanilla.knowledge.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Topic;

/** Reads the topics that ship with the product, and the institution's files that replace them. */
final class TopicFiles {
    private static final String IN_PRODUCT = "(product) ";

    private final BundledTopics bundled;
    private final TopicCheck check;
    private final Folder folder;
    private final List<Problem> problems;
    private final List<Language> languages;

    TopicFiles(
            BundledTopics bundled, TopicCheck check, Folder folder, List<Problem> problems, List<Language> languages) {
        this.bundled = bundled;
        this.check = check;
        this.folder = folder;
        this.problems = problems;
        this.languages = languages;
    }

    Map<String, Topic> read() {
        folder.names("topics/", ".yaml").forEach(this::refuseUnknown);
        Map<String, Topic> topics = new TreeMap<>();
        for (String id : bundled.ids()) {
            topic(id).ifPresent(topic -> topics.put(id, topic));
        }
        return topics;
    }

    private Optional<Topic> topic(String id) {
        String own = "topics/" + id + ".yaml";
        if (!folder.has(own)) {
            return shipped(id, problems);
        }
        Optional<Topic> topic = folder.yaml(own).flatMap(fields -> read(fields, id));
        Optional<Topic> replaced = shipped(id, new ArrayList<>());
        if (topic.isPresent() && replaced.isPresent()) {
            compare(topic.get(), replaced.get(), folder.report(own));
        }
        return topic;
    }

    private void compare(Topic own, Topic replaced, FileReport report) {
        if (own.action() != replaced.action()) {
            report.error(
                    0,
                    "action",
                    "differs from that of the topic it replaces",
                    "leave it as it is; only words and texts may be replaced");
        }
        check.loss(own, replaced)
                .ifPresent(loss -> report.error(0, "patterns", loss, "keep the patterns that find such sentences"));
    }

    private Optional<Topic> shipped(String id, List<Problem> where) {
        String file = IN_PRODUCT + "topics/" + id + ".yaml";
        FileReport report = new FileReport(where, file, 0);
        Optional<String> text = bundled.text().apply(id);
        if (text.isEmpty()) {
            report.error(0, "", "is missing from the product", "build or install the product again");
            return Optional.empty();
        }
        folder.fingerprint().add(Map.entry(file, text.get().getBytes(StandardCharsets.UTF_8)));
        return YamlText.fields(text.get(), report).flatMap(fields -> read(fields, id));
    }

    private Optional<Topic> read(Fields fields, String id) {
        return new TopicFile(fields, languages, check).read(id);
    }

    private void refuseUnknown(String name) {
        String id = name.substring("topics/".length(), name.length() - ".yaml".length());
        if (!bundled.ids().contains(id)) {
            folder.markRead(name);
            folder.report(name)
                    .error(
                            0,
                            "",
                            "replaces no topic of the product",
                            "name the file after one of: " + String.join(", ", bundled.ids()));
        }
    }
}
