package org.ventanilla.knowledge.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Incident;
import org.ventanilla.bot.answer.Phrases;
import org.ventanilla.bot.answer.Territory;
import org.ventanilla.bot.handoff.BusinessHours;
import org.ventanilla.bot.understand.Gazetteer;
import org.ventanilla.bot.understand.Topic;

/** One reading of a folder, file after file. */
final class FolderReading {
    private final Folder folder;
    private final BundledTopics bundled;
    private final TopicCheck topicCheck;
    private final Instant start;
    private final List<Problem> problems;

    FolderReading(Folder folder, BundledTopics bundled, TopicCheck topicCheck, Instant start, List<Problem> problems) {
        this.folder = folder;
        this.bundled = bundled;
        this.topicCheck = topicCheck;
        this.start = start;
        this.problems = problems;
    }

    Reading read() {
        if (folder.isEmpty() && !problems.isEmpty()) {
            return new Reading(Optional.empty(), problems); // without a folder no file of it is missed
        }
        InstitutionFile institution = InstitutionFile.read(folder);
        Optional<Theme> theme = ThemeFile.read(folder);
        Optional<BusinessHours> hours = HoursFile.read(folder, institution.timeZone());
        ZonesFile zones = ZonesFile.read(folder);
        ServicesFile services = ServicesFile.read(folder, institution.first());
        Optional<Territory> territory = territory(institution);
        Map<String, Topic> topics =
                new TopicFiles(bundled, topicCheck, folder, problems, institution.languages()).read();
        Phrases phrases = new PhrasesFiles(folder).read();
        List<Article> articles = new ArticleFiles(folder, institution).read();
        List<Incident> incidents =
                new IncidentsFile(services.ids(), zones.ids(), institution.first(), start).read(folder);
        folder.reportUnread();
        problems.sort(Problem.IN_READING_ORDER);
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Reading(Optional.empty(), problems);
        }
        Content content = new Content(
                institution.institution().orElseThrow(),
                theme.orElseThrow(),
                hours.orElseThrow(),
                territory.orElseThrow(),
                new Gazetteer(zones.zones(), services.services()),
                topics,
                phrases,
                articles,
                incidents,
                folder.fingerprint().hex());
        return new Reading(Optional.of(content), problems);
    }

    /** The institution's own; the other files are checked too. */
    private Optional<Territory> territory(InstitutionFile institution) {
        Map<String, Optional<Territory>> all = new TreeMap<>();
        for (String name : folder.names("territories/", ".yaml")) {
            all.put(name, TerritoryFile.read(folder, name));
        }
        Optional<String> wanted = institution.territory().map(id -> "territories/" + id.value() + ".yaml");
        if (wanted.isPresent() && !folder.has(wanted.get())) {
            folder.report("institution.yaml")
                    .error(
                            institution.territory().map(Text::line).orElse(0),
                            "territory",
                            wanted.get() + " is missing",
                            all.isEmpty() ? "add the file" : "add the file, or name one of " + all.keySet());
        }
        return wanted.map(name -> all.getOrDefault(name, Optional.empty())).orElse(Optional.empty());
    }
}
