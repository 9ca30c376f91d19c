package org.ventanilla.bot.conversation;

import java.util.List;
import java.util.function.Function;

/** What the bot asked and waits to hear. */
public sealed interface PendingQuestion {
    <T> T match(
            Function<WhichZone, T> onZone, Function<WhichArticle, T> onArticle, Function<WhetherInDanger, T> onDanger);

    /** Where is it that this service fails? */
    record WhichZone(String service) implements PendingQuestion {
        @Override
        public <T> T match(
                Function<WhichZone, T> onZone,
                Function<WhichArticle, T> onArticle,
                Function<WhetherInDanger, T> onDanger) {
            return onZone.apply(this);
        }
    }

    /** Did you mean one of these? */
    record WhichArticle(List<String> articles) implements PendingQuestion {
        public WhichArticle {
            articles = List.copyOf(articles);
        }

        @Override
        public <T> T match(
                Function<WhichZone, T> onZone,
                Function<WhichArticle, T> onArticle,
                Function<WhetherInDanger, T> onDanger) {
            return onArticle.apply(this);
        }
    }

    /** Is somebody in danger? */
    record WhetherInDanger() implements PendingQuestion {
        @Override
        public <T> T match(
                Function<WhichZone, T> onZone,
                Function<WhichArticle, T> onArticle,
                Function<WhetherInDanger, T> onDanger) {
            return onDanger.apply(this);
        }
    }
}
