package org.ventanilla.knowledge.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;

/** Who says what: an utterance that means two articles teaches the classifier nothing. */
final class UtteranceOwners {
    private final Map<Language, Map<String, String>> owners = new HashMap<>();

    /** Takes an article's utterances, and warns of those that are taken. */
    void take(String article, Language language, List<String> utterances, Findings findings) {
        for (int i = 0; i < utterances.size(); i++) {
            take(article, language, i, utterances.get(i), findings);
        }
    }

    private void take(String article, Language language, int item, String utterance, Findings findings) {
        String normal = NormalizedText.normalize(utterance);
        String taken = owners.computeIfAbsent(language, any -> new HashMap<>()).putIfAbsent(normal, article);
        if (taken == null || normal.isEmpty()) {
            return;
        }
        if (taken.equals(article)) {
            findings.warning(
                    "utterances", item, "`" + utterance + "` stands here already", "remove it or say it otherwise");
        } else {
            findings.warning(
                    "utterances",
                    item,
                    "`" + utterance + "` is also an utterance of " + taken,
                    "leave it with the article that answers it");
        }
    }
}
