package org.ventanilla.bot.handoff;

/** Why a case came to people. */
public enum Reason {
    /** Someone may be in danger. */
    SAFETY,
    COMPLAINT,
    /** The citizen asked for a person. */
    PERSON,
    /** A topic that only people may answer, such as a data-protection request. */
    TOPIC,
    /** The bot did not understand, more than once. */
    NOT_UNDERSTOOD,
    /** The citizen writes in a language that the bot does not speak. */
    LANGUAGE,
    /** The bot failed on the message. */
    FAILURE,
    /** The channel did not take what the bot said. */
    UNDELIVERED
}
