package org.ventanilla.app.editor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ventanilla.app.editor.Troubles.Trouble;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.bot.language.Language;
import org.ventanilla.knowledge.content.ArticleCheck;
import org.ventanilla.knowledge.content.Problem;

/**
 * The rules that hold for every article, said in the editors' language. The rules themselves speak English, for the terminal;
 * one that is not known here yet is shown as it is.
 */
final class Check {
    private static final String UNTRANSLATED = "editor.problem.other";
    private static final List<Saying> SAYINGS = List.of(
            new Saying("is missing", "missing"),
            new Saying("is empty", "missing"),
            new Saying("holds only one", "onlyOne"),
            new Saying("has no words", "noWords"),
            new Saying("`(.*)` is not an id", "notAnId"),
            new Saying("`(.*)` is not a web address", "notAnAddress"),
            new Saying("lies before `(.*)`", "before"),
            new Saying("names the article itself", "itself"),
            new Saying("`(.*)` is not an article", "noArticle"),
            new Saying("`(.*)` is listed twice", "twice"),
            new Saying("names (\\d+) articles", "tooMany"),
            new Saying("is (\\d+) characters long; at most (\\d+) .*", "tooLong"),
            new Saying("holds a web address, and a post may not", "addressInShort"),
            new Saying("`(.*)` stands here already", "repeated"),
            new Saying("`(.*)` is also an utterance of (.*)", "taken"),
            new Saying("is in a language the institution does not speak", "language"),
            new Saying("holds a heading deeper than two", "heading"),
            new Saying("holds a picture, which not every channel can show", "picture"),
            new Saying("links to `(.*)`", "link"),
            new Saying("holds raw HTML, `(.*)`", "html"));

    private Check() {}

    /** What is wrong with an article among all that are published. */
    static Troubles of(Article article, Knowledge knowledge) {
        List<Language> languages = knowledge.institution().languages();
        Troubles troubles = new Troubles();
        for (Problem problem : ArticleCheck.problems(article, knowledge)) {
            troubles.add(field(problem, languages), trouble(problem));
        }
        return troubles;
    }

    /** The form's field that a problem is about. */
    private static String field(Problem problem, List<Language> languages) {
        String field = problem.field().replaceFirst("\\[\\d+]$", "");
        if (field.isEmpty()) {
            return ArticleFields.in(ArticleFields.TITLE, languageOf(problem, languages));
        }
        return ArticleFields.OF_A_LANGUAGE.contains(field)
                ? ArticleFields.in(field, languageOf(problem, languages))
                : field;
    }

    private static Language languageOf(Problem problem, List<Language> languages) {
        return languages.stream()
                .skip(1)
                .filter(language -> problem.file().endsWith("." + language + ".md"))
                .findFirst()
                .orElse(languages.get(0));
    }

    private static Trouble trouble(Problem problem) {
        for (Saying saying : SAYINGS) {
            Matcher said = saying.what().matcher(problem.what());
            if (said.matches()) {
                List<String> about = IntStream.rangeClosed(1, said.groupCount())
                        .mapToObj(said::group)
                        .toList();
                return new Trouble(problem.isError(), "editor.problem." + saying.key(), about);
            }
        }
        return new Trouble(problem.isError(), UNTRANSLATED, List.of(problem.what(), problem.howToMend()));
    }

    private record Saying(Pattern what, String key) {
        Saying(String what, String key) {
            this(Pattern.compile(what, Pattern.DOTALL), key);
        }
    }
}
