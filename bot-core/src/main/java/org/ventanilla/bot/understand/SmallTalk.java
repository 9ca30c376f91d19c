package org.ventanilla.bot.understand;

/** What is said around a question. */
public enum SmallTalk {
    GREETING,
    THANKS,
    GOODBYE
}
