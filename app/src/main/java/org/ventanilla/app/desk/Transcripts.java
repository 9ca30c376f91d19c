package org.ventanilla.app.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.conversation.TranscriptEntry;
import org.ventanilla.bot.message.OutgoingKind;

/** Reads what was heard and said. */
@Component
class Transcripts {
    private static final int AT_ONCE = 500;
    private static final int MOST_LINES = 300;

    private final ConversationStore conversations;
    private final TranscriptLines lines;

    Transcripts(ConversationStore conversations, TranscriptLines lines) {
        this.conversations = conversations;
        this.lines = lines;
    }

    /** The latest lines, in order. */
    List<TranscriptLine> latest(String conversation) {
        List<TranscriptLine> all = lines.of(all(conversation));
        return all.subList(Math.max(0, all.size() - MOST_LINES), all.size());
    }

    boolean hasPersonWritten(String conversation, Instant since) {
        return all(conversation).stream()
                .anyMatch(entry -> !entry.at().isBefore(since)
                        && entry.match(heard -> false, said -> said.kind() == OutgoingKind.AGENT));
    }

    private List<TranscriptEntry> all(String conversation) {
        List<TranscriptEntry> all = new ArrayList<>();
        List<TranscriptEntry> some;
        long after = 0;
        do {
            some = conversations.transcript(conversation, after, AT_ONCE);
            all.addAll(some);
            after = all.isEmpty() ? 0 : all.get(all.size() - 1).seq();
        } while (some.size() == AT_ONCE);
        return all;
    }
}
