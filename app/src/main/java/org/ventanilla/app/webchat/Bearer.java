package org.ventanilla.app.webchat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ventanilla.app.webchat.ChatProblem.Kind;

/** The {@code Authorization} header of a request. */
final class Bearer {
    private static final Pattern HEADER = Pattern.compile("bearer +(\\S{1,200}) *", Pattern.CASE_INSENSITIVE);

    private Bearer() {}

    /**
     * The conversation's key, when the header has its token.
     *
     * @throws ChatProblem when it has not
     */
    static String check(String conversation, @Nullable String authorization) {
        Matcher header = HEADER.matcher(authorization == null ? "" : authorization);
        if (!header.matches() || !new Credentials(conversation, header.group(1)).isGenuine()) {
            throw ChatProblem.of(Kind.UNAUTHORIZED);
        }
        return conversation;
    }
}
