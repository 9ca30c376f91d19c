package org.ventanilla.testkit.x;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** All accounts, posts and direct messages that the fake knows. Thread-safe. */
final class World {
    private final Snowflakes ids;
    private final XUser bot;
    private final Map<String, XUser> users = new TreeMap<>();
    private final TreeMap<Long, XPost> posts = new TreeMap<>();
    private final TreeMap<Long, Message> messages = new TreeMap<>();
    private final Set<String> closed = new HashSet<>();
    private final Map<String, Long> encrypted = new TreeMap<>();

    World(XUser bot, Clock clock) {
        this.bot = bot;
        this.ids = new Snowflakes(clock);
        users.put(bot.id(), bot);
    }

    synchronized XUser user(String id) {
        String handle = "vecina_" + id.substring(Math.max(0, id.length() - 6));
        return users.computeIfAbsent(id, each -> new XUser(each, handle, "Vecina " + each, false));
    }

    synchronized void user(XUser user) {
        users.put(user.id(), user);
    }

    synchronized XPost post(
            XUser author, String text, Optional<XPost.Reference> refersTo, Optional<String> attachment) {
        long id = ids.next();
        return keep(new XPost(
                id, author, text, conversation(id, refersTo), refersTo, List.of(id), attachment, Optional.empty()));
    }

    synchronized XPost ownPost(String text, Optional<Long> inReplyTo, Optional<String> deepLink) {
        long id = ids.next();
        Optional<XPost.Reference> reference = inReplyTo.map(
                to -> new XPost.Reference("replied_to", to, post(to).author().id()));
        return keep(new XPost(
                id, bot, text, conversation(id, reference), reference, List.of(id), Optional.empty(), deepLink));
    }

    synchronized XPost edit(long old, String text) {
        XPost before = post(old);
        long id = ids.next();
        List<Long> history = new ArrayList<>(before.history());
        history.add(id);
        posts.remove(old);
        return keep(new XPost(
                id,
                before.author(),
                text,
                before.conversation(),
                before.refersTo(),
                history,
                before.attachment(),
                Optional.empty()));
    }

    synchronized void delete(long id) {
        posts.remove(id);
    }

    private XPost keep(XPost post) {
        posts.put(post.id(), post);
        return post;
    }

    private long conversation(long id, Optional<XPost.Reference> refersTo) {
        return refersTo.filter(reference -> reference.type().equals("replied_to"))
                .flatMap(reference -> find(reference.id()))
                .map(XPost::conversation)
                .orElse(id);
    }

    synchronized Optional<XPost> find(long id) {
        return Optional.ofNullable(posts.get(id));
    }

    synchronized XPost post(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no post " + id));
    }

    /** The newest first. */
    synchronized List<XPost> posts(Predicate<XPost> which) {
        return posts.descendingMap().values().stream().filter(which).toList();
    }

    synchronized Message message(String with, XUser sender, String text, Optional<String> attachment) {
        Message message = new Message(ids.next(), with, sender, text, attachment);
        messages.put(message.id(), message);
        return message;
    }

    /** The newest first. */
    synchronized List<Message> messages(Predicate<Message> which) {
        return messages.descendingMap().values().stream().filter(which).toList();
    }

    synchronized void close(String user) {
        closed.add(user);
    }

    /** An account takes messages from those it wrote to first, unless it has closed them. */
    synchronized boolean takesMessages(String user) {
        boolean wrote = messages.values().stream()
                .anyMatch(message ->
                        message.with().equals(user) && !message.sender().equals(bot));
        return wrote && !closed.contains(user);
    }

    synchronized long encrypted(String user) {
        long id = ids.next();
        encrypted.put(user, id);
        return id;
    }

    synchronized Map<String, Long> encrypted() {
        return new TreeMap<>(encrypted);
    }

    long nextId() {
        return ids.next();
    }
}
