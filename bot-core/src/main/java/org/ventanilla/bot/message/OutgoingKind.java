package org.ventanilla.bot.message;

/** What an outgoing message is, the most urgent first. */
public enum OutgoingKind {
    /** A fixed text for someone in danger: nothing holds it back. */
    SAFETY,
    /** An agent's own words. */
    AGENT,
    /** The bot's reply. */
    ANSWER,
    /** News that nobody asked for just now. */
    NOTICE,
    /** A question about how we did. */
    SURVEY;

    /** Whether the bot says it by itself, so that it has to be silent while an agent holds the conversation. */
    public boolean isSilencedByAgent() {
        return this != SAFETY && this != AGENT;
    }
}
