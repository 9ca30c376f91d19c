package org.ventanilla.bot.message;

/** Who can read a conversation besides the two who have it. */
public enum Visibility {
    PUBLIC,
    PRIVATE
}
