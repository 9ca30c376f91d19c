package org.ventanilla.bot.staff;

/** What an account may do. */
public enum Role {
    /** Answers cases. */
    AGENT,
    /** Answers cases and sees how they go. */
    SUPERVISOR,
    /** Writes and publishes articles and incidents. */
    EDITOR,
    /** Manages accounts. */
    ADMIN
}
