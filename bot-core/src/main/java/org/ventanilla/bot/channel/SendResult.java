package org.ventanilla.bot.channel;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What became of one attempt to send. */
public sealed interface SendResult {
    <T> T match(
            Function<Sent, T> onSent,
            Function<RetryAt, T> onRetryAt,
            Function<Uncertain, T> onUncertain,
            Function<Rejected, T> onRejected);

    /**
     * The platform has it.
     *
     * @param ids the platform's ids of the messages it became
     */
    record Sent(List<String> ids) implements SendResult {
        public Sent {
            ids = List.copyOf(ids);
        }

        @Override
        public <T> T match(
                Function<Sent, T> onSent,
                Function<RetryAt, T> onRetryAt,
                Function<Uncertain, T> onUncertain,
                Function<Rejected, T> onRejected) {
            return onSent.apply(this);
        }
    }

    /** The platform certainly does not have it, and may take it later. */
    record RetryAt(Instant at, Scope scope, String detail) implements SendResult {
        @Override
        public <T> T match(
                Function<Sent, T> onSent,
                Function<RetryAt, T> onRetryAt,
                Function<Uncertain, T> onUncertain,
                Function<Rejected, T> onRejected) {
            return onRetryAt.apply(this);
        }
    }

    /** Nobody can know whether the platform has it. */
    record Uncertain(String detail) implements SendResult {
        @Override
        public <T> T match(
                Function<Sent, T> onSent,
                Function<RetryAt, T> onRetryAt,
                Function<Uncertain, T> onUncertain,
                Function<Rejected, T> onRejected) {
            return onUncertain.apply(this);
        }
    }

    /** The platform does not have it and will not take it. */
    record Rejected(Reason reason, String detail) implements SendResult {
        @Override
        public <T> T match(
                Function<Sent, T> onSent,
                Function<RetryAt, T> onRetryAt,
                Function<Uncertain, T> onUncertain,
                Function<Rejected, T> onRejected) {
            return onRejected.apply(this);
        }
    }

    /** What a platform's wish to wait is about. */
    enum Scope {
        CONVERSATION,
        CHANNEL
    }

    /** Why a platform refuses for good. */
    enum Reason {
        /** The citizen blocked us. */
        BLOCKED,
        /** The conversation no longer exists. */
        GONE,
        MIGRATED,
        BAD_CONTENT,
        TOO_LONG,
        POLICY,
        DUPLICATE,
        AUTH,
        QUOTA
    }
}
