package org.ventanilla.bot.handoff;

import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Explanation;
import org.ventanilla.bot.understand.IntentScore;
import org.ventanilla.bot.understand.Signal;

/**
 * What an agent needs besides the transcript.
 *
 * @param signals with the words that triggered them
 * @param understood the intents that fitted best
 * @param entities what the message named
 * @param tried what the bot had answered before, as article ids
 * @param zone the citizen's zone, when known
 * @param status what is known of the services in that zone, in the agents' language
 * @param why in short, why the message was understood so
 */
public record Packet(
        List<Signal> signals,
        List<IntentScore> understood,
        List<Entity> entities,
        List<String> tried,
        Optional<String> zone,
        List<String> status,
        List<Explanation> why) {
    public Packet {
        signals = List.copyOf(signals);
        understood = List.copyOf(understood);
        entities = List.copyOf(entities);
        tried = List.copyOf(tried);
        status = List.copyOf(status);
        why = List.copyOf(why);
    }

    /** Without a reason why. */
    public Packet(
            List<Signal> signals,
            List<IntentScore> understood,
            List<Entity> entities,
            List<String> tried,
            Optional<String> zone,
            List<String> status) {
        this(signals, understood, entities, tried, zone, status, List.of());
    }
}
