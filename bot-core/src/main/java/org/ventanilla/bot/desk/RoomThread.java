package org.ventanilla.bot.desk;

/**
 * The thread of a case in a staff room.
 *
 * @param name as the platform knows it
 * @param shown how far the transcript was shown there; {@link #ALL} once the case is closed
 * @param heard the number of what was dealt with last
 */
public record RoomThread(long caseId, String name, long shown, long heard) {
    /** Nothing more is shown. */
    public static final long ALL = Long.MAX_VALUE;
}
