package org.ventanilla.bot.understand;

/**
 * What a message goes on from.
 *
 * @param intent the one that was answered before
 * @param asked the message with the words that it left out
 */
public record FollowUp(String intent, String asked) {}
