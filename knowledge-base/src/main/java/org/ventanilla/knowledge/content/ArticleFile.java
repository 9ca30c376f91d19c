package org.ventanilla.knowledge.content;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Article.Wording;
import org.ventanilla.bot.language.Language;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * An article in the form of its file, in one language. Reading what was written gives the same article again.
 *
 * @param path where it belongs in the content folder
 * @param text Markdown with YAML front matter
 */
public record ArticleFile(String path, String text) {
    /**
     * Writes one language of an article.
     *
     * @param first the institution's first language: its file carries what is not a matter of language
     * @return empty when the article says nothing in that language
     */
    public static Optional<ArticleFile> write(Article article, Language language, Language first) {
        return article.in(language).map(wording -> write(article, wording, language, first));
    }

    /** All files of an article, the first language first. */
    public static List<ArticleFile> writeAll(Article article, Language first) {
        List<ArticleFile> files = new ArrayList<>();
        write(article, first, first).ifPresent(files::add);
        article.wordings().keySet().stream()
                .filter(language -> !language.equals(first))
                .sorted()
                .forEach(language -> write(article, language, first).ifPresent(files::add));
        return files;
    }

    static String path(Article article, Language language, Language first) {
        Optional<Language> suffix = language.equals(first) ? Optional.empty() : Optional.of(language);
        return new ArticleName(article.area(), article.id(), suffix).file();
    }

    private static ArticleFile write(Article article, Wording wording, Language language, Language first) {
        List<NodeTuple> fields = new ArrayList<>();
        fields.add(field("title", text(wording.title())));
        if (language.equals(first)) {
            addWhatIsSaidOnce(article, fields);
        }
        fields.add(field("short", text(wording.brief())));
        fields.add(field("utterances", list(wording.utterances(), FlowStyle.BLOCK)));
        String body = Lines.unified(wording.answer()).strip();
        return new ArticleFile(path(article, language, first), "---\n" + yaml(fields) + "---\n" + body + "\n");
    }

    private static void addWhatIsSaidOnce(Article article, List<NodeTuple> fields) {
        List<NodeTuple> source = new ArrayList<>();
        source.add(field("name", text(article.sourceName())));
        article.sourceUrl().ifPresent(url -> source.add(field("url", text(url))));
        fields.add(field("owner", text(article.owner())));
        fields.add(field("source", new MappingNode(Tag.MAP, source, FlowStyle.FLOW)));
        fields.add(field("updated", date(article.updated())));
        article.validFrom().ifPresent(day -> fields.add(field("valid_from", date(day))));
        article.validUntil().ifPresent(day -> fields.add(field("valid_until", date(day))));
        fields.add(field("review_by", date(article.reviewBy())));
        if (!article.related().isEmpty()) {
            fields.add(field("related", list(article.related(), FlowStyle.FLOW)));
        }
    }

    private static NodeTuple field(String name, Node value) {
        return new NodeTuple(text(name), value);
    }

    private static Node text(String text) {
        return new ScalarNode(Tag.STR, Lines.unified(text).strip(), null, null, ScalarStyle.PLAIN);
    }

    private static Node date(LocalDate day) {
        return new ScalarNode(Tag.TIMESTAMP, day.toString(), null, null, ScalarStyle.PLAIN);
    }

    private static Node list(List<String> texts, FlowStyle style) {
        return new SequenceNode(Tag.SEQ, texts.stream().map(ArticleFile::text).toList(), style);
    }

    private static String yaml(List<NodeTuple> fields) {
        DumperOptions options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setIndent(4);
        options.setIndicatorIndent(2);
        StringWriter written = new StringWriter();
        new Yaml(options).serialize(new MappingNode(Tag.MAP, fields, FlowStyle.BLOCK), written);
        return written.toString();
    }
}
