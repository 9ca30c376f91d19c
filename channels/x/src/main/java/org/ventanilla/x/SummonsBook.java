package org.ventanilla.x;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.channel.ChannelNotes;

/** Keeps which posts may still be replied to, by conversation. Thread-safe. */
final class SummonsBook {
    private static final String PREFIX = "summons:";
    private static final int MOST_IN_A_CONVERSATION = 50;

    private final JsonMapper json = new JsonMapper();
    private final ChannelNotes notes;

    SummonsBook(ChannelNotes notes) {
        this.notes = notes;
    }

    /** One line of the book. */
    record Entry(String post, String handle, boolean answered) {}

    /** Writes it down, once. */
    synchronized void note(Summons summons) {
        List<Entry> entries = new ArrayList<>(entries(summons.conversation()));
        if (entries.stream().anyMatch(entry -> entry.post().equals(summons.post()))) {
            return;
        }
        boolean answered = summons.replaces().stream()
                .anyMatch(old -> entries.stream().anyMatch(entry -> entry.post().equals(old) && entry.answered()));
        entries.removeIf(
                entry -> summons.replaces().filter(entry.post()::equals).isPresent());
        entries.add(new Entry(summons.post(), summons.handle(), answered));
        write(summons.conversation(), entries);
    }

    /** The post that is to be answered next: the oldest without a reply. */
    synchronized Optional<Entry> next(String conversation) {
        return entries(conversation).stream().filter(entry -> !entry.answered()).findFirst();
    }

    /** The newest post, with a reply or without: a person may say more than once. */
    synchronized Optional<Entry> newest(String conversation) {
        List<Entry> entries = entries(conversation);
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    synchronized void answered(String conversation, String post) {
        write(
                conversation,
                entries(conversation).stream()
                        .map(entry -> entry.post().equals(post) ? new Entry(post, entry.handle(), true) : entry)
                        .toList());
    }

    /** Nobody is answered after so long a time. */
    synchronized void forgetOld(Instant before) {
        for (String name : notes.beginningWith(PREFIX).keySet()) {
            List<Entry> entries = entries(name.substring(PREFIX.length()));
            boolean old = entries.stream()
                    .allMatch(entry -> new XId(entry.post()).time().isBefore(before));
            if (old) {
                notes.erase(name);
            }
        }
    }

    private List<Entry> entries(String conversation) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode each : read(conversation)) {
            entries.add(new Entry(
                    each.path("post").asText(),
                    each.path("handle").asText(),
                    each.path("answered").asBoolean()));
        }
        return entries;
    }

    private JsonNode read(String conversation) {
        try {
            return json.readTree(notes.read(PREFIX + conversation).orElse("[]"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a note of our own cannot be read", e);
        }
    }

    private void write(String conversation, List<Entry> entries) {
        ArrayNode all = json.createArrayNode();
        for (Entry entry : entries.subList(Math.max(0, entries.size() - MOST_IN_A_CONVERSATION), entries.size())) {
            ObjectNode line = all.addObject().put("post", entry.post()).put("handle", entry.handle());
            line.put("answered", entry.answered());
        }
        notes.write(PREFIX + conversation, all.toString());
    }
}
