package org.ventanilla.bot.decide;

import java.util.Optional;

/** One rule of the {@link ReplyPolicy}. Pure: it looks at nothing but what it is given. */
interface Rule {
    /** Empty when the rule does not apply. */
    Optional<Step> apply(Standing standing);

    /** Its name in traces. */
    default String name() {
        return getClass().getSimpleName();
    }
}
