package org.ventanilla.bot.answer;

import java.util.Locale;

/** The bot's own fixed phrases. Their texts are in message bundles and can be replaced by an institution. */
public enum Phrase {
    INTRODUCTION,
    AUTOMATIC,
    SOURCE,
    CUT,
    GREETING,
    THANKS,
    GOODBYE,
    UNKNOWN,
    UNKNOWN_AGAIN,
    DID_YOU_MEAN,
    NONE_OF_THESE,
    WHICH_ZONE,
    ZONE_UNKNOWN,
    INCIDENT,
    INCIDENT_END,
    INCIDENT_END_UNKNOWN,
    INCIDENT_UPDATE,
    NO_INCIDENT,
    COMPLAINT,
    COMPLAINT_AGAIN,
    HANDOFF,
    HANDOFF_AGAIN,
    FOREIGN,
    SAFETY_CASE,
    DANGER_QUESTION,
    DANGER_YES,
    DANGER_NO,
    DANGER_HELP,
    DANGER_NONE,
    OPT_OUT,
    FAILURE,
    UNREADABLE,
    STALE_BUTTON,
    PERSON_BUTTON,
    PRIVACY,
    START,
    AGENT_RETURNED,
    CASE_CLOSED,
    TODAY_AT,
    TOMORROW_AT,
    DAY_AT,
    /** How a day is written: a pattern of {@link java.time.format.DateTimeFormatter}. */
    DAY_FORMAT,
    CASE_NOTHING_REPORTED,
    TOPIC_ARTICLES,
    WHICH_LANGUAGE,
    LANGUAGE_SET,
    ADDED_TO_CASE,
    ZONE_NOTED,
    NOT_HELPFUL,
    FEEDBACK_THANKS,
    COMMAND_HELP,
    COMMAND_PERSON,
    COMMAND_LANGUAGE,
    COMMAND_PRIVACY,
    COMMAND_STOP,
    COMMAND_FORGET,
    /** Ends a public post that says only the beginning. */
    PUBLIC_MORE,
    PUBLIC_PRIVATELY,
    PUBLIC_UNKNOWN,
    PUBLIC_PERSON,
    /** What someone in danger reads in public: one short post. */
    PUBLIC_SAFETY,
    PUBLIC_SAFETY_LINE,
    PRIVATELY_BUTTON,
    /** Names the privacy notice in the first direct message. */
    PRIVATE_NOTICE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
