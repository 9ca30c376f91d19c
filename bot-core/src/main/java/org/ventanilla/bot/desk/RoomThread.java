package org.ventanilla.bot.desk;

/**
 * The thread of a case in a staff room.
 *
 * @param name as the platform knows it
 * @param shown how far the transcript was shown there
 * @param heard the number of what was dealt with last
 */
public record RoomThread(long caseId, String name, long shown, long heard) {
    public RoomThread showing(long seq) {
        return new RoomThread(caseId, name, seq, heard);
    }

    public RoomThread hearing(long number) {
        return new RoomThread(caseId, name, shown, number);
    }
}
