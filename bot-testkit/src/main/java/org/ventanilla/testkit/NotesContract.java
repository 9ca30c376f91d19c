package org.ventanilla.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.channel.ChannelNotes;

/** What every store of channels' notes does. */
public abstract class NotesContract {
    /** The notes of an account; the same ones each time it is asked for. */
    protected abstract ChannelNotes notes(String channel, String account);

    @Test
    void keepsTheLastTextOfEachName() {
        ChannelNotes notes = notes("x", "muni");
        notes.write("since", "1");
        notes.write("since", "2");
        notes.write("other", "ñandú 😀\nline");

        assertThat(notes("x", "muni").read("since")).contains("2");
        assertThat(notes("x", "muni").read("other")).contains("ñandú 😀\nline");
        assertThat(notes.read("never written")).isEmpty();
    }

    @Test
    void forgetsWhatIsErased() {
        ChannelNotes notes = notes("x", "muni");
        notes.write("a", "1");
        notes.erase("a");
        notes.erase("never written");

        assertThat(notes.read("a")).isEmpty();
    }

    @Test
    void findsNotesByTheBeginningOfTheirNameLiterally() {
        ChannelNotes notes = notes("x", "muni");
        notes.write("a_1:x", "1");
        notes.write("a_1:y", "2");
        notes.write("ab1:z", "3");
        notes.write("A_1:w", "4");

        assertThat(notes.beginningWith("a_1:")).isEqualTo(Map.of("a_1:x", "1", "a_1:y", "2"));
        assertThat(notes.beginningWith("%")).isEmpty();
    }

    @Test
    void keepsAccountsApart() {
        notes("x", "muni").write("since", "1");

        assertThat(notes("x", "other").read("since")).isEmpty();
        assertThat(notes("telegram", "muni").read("since")).isEmpty();
        assertThat(notes("x", "other").beginningWith("")).isEmpty();
    }
}
