package org.ventanilla.bot.decide;

import java.util.Optional;

/** A citizen who blocked us, or changed something that was dealt with already, gets no message for it. */
final class UnreachableRule implements Rule {
    @Override
    public Optional<Step> apply(Standing standing) {
        return switch (standing.heard().kind()) {
            case REACHABILITY, LATE_EDIT -> Optional.of(Step.silent(standing.state()));
            case TEXT, BUTTON, COMMAND, UNREADABLE, LOCATION -> Optional.empty();
        };
    }
}
