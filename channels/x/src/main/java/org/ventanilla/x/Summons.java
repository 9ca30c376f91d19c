package org.ventanilla.x;

import java.util.Optional;

/**
 * A post that mentions or quotes us: X allows an automated account one reply to it.
 *
 * @param conversation the key of the conversation it belongs to
 * @param author the number of the account that wrote it
 * @param handle of that account, without the at sign; empty when X did not tell
 * @param replaces the earlier form of the same post, when it was changed
 */
record Summons(String conversation, String post, String author, String handle, Optional<String> replaces) {}
