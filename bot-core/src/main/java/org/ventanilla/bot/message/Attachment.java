package org.ventanilla.bot.message;

/**
 * A file that came with what a citizen sent. It stays on the platform until somebody wants to see it.
 *
 * @param id the channel's own id of the file; nobody else can do anything with it
 * @param kind what it is, in the channel's word: {@code photo}, {@code document}, {@code voice}, …
 * @param name what its sender calls it, hostile like any other text; may be empty
 * @param type the media type that its sender claims; may be empty
 * @param size in bytes; 0 when the channel does not tell
 */
public record Attachment(String id, String kind, String name, String type, long size) {}
