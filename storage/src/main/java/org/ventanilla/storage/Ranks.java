package org.ventanilla.storage;

import org.ventanilla.bot.answer.Incident.Severity;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.understand.Topic.Urgency;

/** The order in which stored things go, the smallest first. The numbers are in databases: never change one. */
final class Ranks {
    private Ranks() {}

    static int of(OutgoingKind kind) {
        return switch (kind) {
            case SAFETY -> 10;
            case AGENT -> 20;
            case ANSWER -> 30;
            case NOTICE -> 40;
            case SURVEY -> 50;
        };
    }

    static int of(Urgency urgency) {
        return switch (urgency) {
            case URGENT -> 10;
            case HIGH -> 20;
            case NORMAL -> 30;
        };
    }

    static int of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> 10;
            case MAJOR -> 20;
            case MINOR -> 30;
        };
    }
}
