package org.ventanilla.app.desk;

import org.ventanilla.bot.channel.Download;
import org.ventanilla.bot.message.Attachment;

/** Opens files where they lie: on the channel that they came from. Thread-safe. */
@FunctionalInterface
public interface CitizenFiles {
    Download open(String channel, Attachment file);
}
