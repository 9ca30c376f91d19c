package org.ventanilla.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Incident;
import org.ventanilla.knowledge.content.Content;

/** A short name for all that is known: the same on every node that knows the same. */
final class KnowledgeVersion {
    private static final int BYTES = 6;

    private KnowledgeVersion() {}

    static String of(Content content, Map<String, Article> articles, List<Incident> incidents) {
        StringBuilder all = new StringBuilder(content.fingerprint()).append('\n');
        new TreeMap<>(articles).forEach((id, article) -> all.append(id + "@" + article.version() + "\n"));
        incidents.stream().map(KnowledgeVersion::line).sorted().forEach(all::append);
        byte[] digest = sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static String line(Incident incident) {
        return String.join(
                "|",
                incident.id(),
                incident.service(),
                incident.zones().toString(),
                incident.severity().toString(),
                incident.started().toString(),
                incident.expectedEnd().toString(),
                incident.nextUpdate().toString(),
                incident.source(),
                incident.updated().toString(),
                new TreeMap<>(incident.wordings()).toString(),
                "\n");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
