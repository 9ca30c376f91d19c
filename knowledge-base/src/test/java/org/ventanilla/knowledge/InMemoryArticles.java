package org.ventanilla.knowledge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ventanilla.bot.answer.Article;

/** Articles that are gone when the test is over. */
final class InMemoryArticles implements ArticleStore {
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<String, List<PublishedVersion>> versions = new HashMap<>();
    private final Set<String> retired = new HashSet<>();
    private long publications;

    @Override
    public synchronized List<StoredArticle> all() {
        Set<String> ids = new HashSet<>(drafts.keySet());
        ids.addAll(versions.keySet());
        ids.removeAll(retired);
        return ids.stream().sorted().map(this::stored).toList();
    }

    @Override
    public synchronized Optional<StoredArticle> find(String id) {
        return drafts.containsKey(id) || versions.containsKey(id) ? Optional.of(stored(id)) : Optional.empty();
    }

    @Override
    public synchronized List<PublishedVersion> history(String id) {
        return versions.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparingInt(version -> -version.article().version()))
                .toList();
    }

    @Override
    public synchronized boolean saveDraft(Article article, int basedOn, String author, Instant now) {
        int edit =
                Optional.ofNullable(drafts.get(article.id())).map(Draft::edit).orElse(0);
        if (edit != basedOn) {
            return false;
        }
        drafts.put(article.id(), new Draft(article, edit + 1, author, now));
        retired.remove(article.id());
        return true;
    }

    @Override
    public synchronized Optional<Article> publish(String id, int edit, String author, Instant now) {
        Draft draft = drafts.get(id);
        if (draft == null || draft.edit() != edit) {
            return Optional.empty();
        }
        List<PublishedVersion> before = versions.computeIfAbsent(id, any -> new ArrayList<>());
        Article next = Articles.version(draft.article(), before.size() + 1);
        before.add(new PublishedVersion(next, author, now));
        drafts.remove(id);
        publications++;
        return Optional.of(next);
    }

    @Override
    public synchronized void retire(String id, String author, Instant now) {
        retired.add(id);
        publications++;
    }

    @Override
    public synchronized long publications() {
        return publications;
    }

    private StoredArticle stored(String id) {
        Optional<Article> latest = retired.contains(id)
                ? Optional.empty()
                : history(id).stream().findFirst().map(PublishedVersion::article);
        return new StoredArticle(id, latest, Optional.ofNullable(drafts.get(id)));
    }
}
