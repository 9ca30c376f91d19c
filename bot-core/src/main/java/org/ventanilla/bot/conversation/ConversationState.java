package org.ventanilla.bot.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.language.Language;

/**
 * What is remembered of a conversation from one turn to the next.
 *
 * @param introduced whether the citizen was told that this is a bot
 * @param zone the citizen's zone, once named
 * @param question what the bot asked back and waits to hear
 * @param safetyTold when each topic's fixed text was last said
 * @param answered the articles answered with, the latest last, at most ten
 * @param misunderstood how many turns in a row were not understood
 * @param optedOut the citizen wants no messages that they did not ask for
 * @param unreadableTold when it was last said that only text is read
 */
public record ConversationState(
        Language language,
        Holder holder,
        boolean introduced,
        Optional<String> zone,
        Optional<PendingQuestion> question,
        Map<String, Instant> safetyTold,
        List<String> answered,
        int misunderstood,
        boolean optedOut,
        Optional<Instant> unreadableTold) {
    private static final int ANSWERS_REMEMBERED = 10;

    public ConversationState {
        safetyTold = Map.copyOf(safetyTold);
        answered = List.copyOf(answered);
    }

    public ConversationState(
            Language language,
            Holder holder,
            boolean introduced,
            Optional<String> zone,
            Optional<PendingQuestion> question,
            Map<String, Instant> safetyTold,
            List<String> answered,
            int misunderstood,
            boolean optedOut) {
        this(
                language,
                holder,
                introduced,
                zone,
                question,
                safetyTold,
                answered,
                misunderstood,
                optedOut,
                Optional.empty());
    }

    public static ConversationState fresh(Language language) {
        return new ConversationState(
                language, Holder.BOT, false, Optional.empty(), Optional.empty(), Map.of(), List.of(), 0, false);
    }

    public ConversationState speaking(Language newLanguage) {
        return new ConversationState(
                newLanguage,
                holder,
                introduced,
                zone,
                question,
                safetyTold,
                answered,
                misunderstood,
                optedOut,
                unreadableTold);
    }

    public ConversationState heldBy(Holder newHolder) {
        return new ConversationState(
                language,
                newHolder,
                introduced,
                zone,
                question,
                safetyTold,
                answered,
                misunderstood,
                optedOut,
                unreadableTold);
    }

    public ConversationState asIntroduced() {
        return new ConversationState(
                language, holder, true, zone, question, safetyTold, answered, misunderstood, optedOut, unreadableTold);
    }

    public ConversationState in(String newZone) {
        return new ConversationState(
                language,
                holder,
                introduced,
                Optional.of(newZone),
                question,
                safetyTold,
                answered,
                misunderstood,
                optedOut,
                unreadableTold);
    }

    public ConversationState asking(PendingQuestion newQuestion) {
        return new ConversationState(
                language,
                holder,
                introduced,
                zone,
                Optional.of(newQuestion),
                safetyTold,
                answered,
                misunderstood,
                optedOut,
                unreadableTold);
    }

    public ConversationState askingNothing() {
        return new ConversationState(
                language,
                holder,
                introduced,
                zone,
                Optional.empty(),
                safetyTold,
                answered,
                misunderstood,
                optedOut,
                unreadableTold);
    }

    public ConversationState toldSafety(String topic, Instant at) {
        Map<String, Instant> told = new LinkedHashMap<>(safetyTold);
        told.put(topic, at);
        return new ConversationState(
                language, holder, introduced, zone, question, told, answered, misunderstood, optedOut, unreadableTold);
    }

    public ConversationState answeredWith(String article) {
        List<String> articles = new ArrayList<>(answered);
        articles.add(article);
        int from = Math.max(0, articles.size() - ANSWERS_REMEMBERED);
        return new ConversationState(
                language,
                holder,
                introduced,
                zone,
                question,
                safetyTold,
                articles.subList(from, articles.size()),
                misunderstood,
                optedOut,
                unreadableTold);
    }

    public ConversationState understood() {
        return misunderstood(0);
    }

    public ConversationState misunderstoodOnceMore() {
        return misunderstood(misunderstood + 1);
    }

    private ConversationState misunderstood(int times) {
        return new ConversationState(
                language, holder, introduced, zone, question, safetyTold, answered, times, optedOut, unreadableTold);
    }

    public ConversationState optedOut(boolean out) {
        return new ConversationState(
                language, holder, introduced, zone, question, safetyTold, answered, misunderstood, out, unreadableTold);
    }

    public ConversationState toldUnreadable(Instant at) {
        return new ConversationState(
                language,
                holder,
                introduced,
                zone,
                question,
                safetyTold,
                answered,
                misunderstood,
                optedOut,
                Optional.of(at));
    }
}
