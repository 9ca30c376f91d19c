package org.ventanilla.testkit.x;

import java.util.Optional;

/**
 * A post of the institution's account, as everybody sees it.
 *
 * @param text with the leading handles
 * @param inReplyTo the post it answers
 * @param deepLink the address for direct messages under it
 */
public record ShownPost(String id, String text, Optional<String> inReplyTo, Optional<String> deepLink) {}
