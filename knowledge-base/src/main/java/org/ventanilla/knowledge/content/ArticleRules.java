package org.ventanilla.knowledge.content;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ventanilla.bot.answer.Article.Wording;
import org.ventanilla.bot.language.NormalizedText;

/** What holds for every article, whether it comes from a file or from the editors' console. */
final class ArticleRules {
    private static final int FEWEST_UTTERANCES = 2;
    private static final int MOST_RELATED = 3;
    private static final int LONGEST_ANSWER = 8000;

    private ArticleRules() {}

    static void wording(Wording wording, Findings findings) {
        filled("title", wording.title(), findings);
        filled("short", wording.brief(), findings);
        brief(wording.brief(), findings);
        utterances(wording.utterances(), findings);
        answer(wording.answer(), findings);
    }

    static void dates(
            Optional<LocalDate> updated,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validUntil,
            Optional<LocalDate> reviewBy,
            Findings findings) {
        order("review_by", reviewBy, "updated", updated, findings);
        order("valid_until", validUntil, "valid_from", validFrom, findings);
    }

    static void related(String id, List<String> related, Predicate<String> known, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < related.size(); i++) {
            String other = related.get(i);
            if (other.equals(id)) {
                findings.error("related", i, "names the article itself", "remove it");
            } else if (!known.test(other)) {
                findings.error("related", i, "`" + other + "` is not an article", "write the id of one, or remove it");
            } else if (!seen.add(other)) {
                findings.error("related", i, "`" + other + "` is listed twice", "remove one of them");
            }
        }
        if (related.size() > MOST_RELATED) {
            findings.error("related", "names " + related.size() + " articles", "keep at most " + MOST_RELATED);
        }
    }

    static void sourceUrl(String field, Optional<String> url, Findings findings) {
        if (url.isPresent() && !Urls.isUrl(url.get())) {
            findings.error(field, "`" + url.get() + "` is not a web address", Urls.MEND);
        }
    }

    static void filled(String field, String text, Findings findings) {
        if (text.isBlank()) {
            findings.error(field, "is missing", "add it");
        }
    }

    private static void brief(String brief, Findings findings) {
        int length = PostLength.of(brief);
        if (length > PostLength.MOST) {
            String what = "is " + length + " characters long; at most " + PostLength.MOST + " fit in a post";
            findings.error("short", what, "shorten it");
        } else if (Urls.isIn(brief)) {
            findings.error("short", "holds a web address, and a post may not", "leave it to the long answer");
        }
    }

    private static void answer(String answer, Findings findings) {
        if (answer.isBlank()) {
            findings.error("body", "is empty", "write the answer");
        } else if (answer.length() > LONGEST_ANSWER) {
            String what = "is " + answer.length() + " characters long; at most " + LONGEST_ANSWER + " are allowed";
            findings.error("body", what, "split it into several articles, or link to the rest");
        } else {
            Markdown.check(answer, findings);
        }
    }

    private static void utterances(List<String> utterances, Findings findings) {
        for (int i = 0; i < utterances.size(); i++) {
            if (NormalizedText.normalize(utterances.get(i)).isEmpty()) {
                findings.error("utterances", i, "has no words", "write what a citizen would say, or remove it");
            }
        }
        if (utterances.size() < FEWEST_UTTERANCES) {
            findings.error(
                    "utterances",
                    utterances.isEmpty() ? "is missing" : "holds only one",
                    "write at least " + FEWEST_UTTERANCES + ", as different as people's words are");
        }
    }

    private static void order(
            String later, Optional<LocalDate> laterDay, String earlier, Optional<LocalDate> day, Findings findings) {
        if (laterDay.isPresent() && day.isPresent() && laterDay.get().isBefore(day.get())) {
            findings.error(later, "lies before `" + earlier + "`", "write a day after " + day.get());
        }
    }
}
