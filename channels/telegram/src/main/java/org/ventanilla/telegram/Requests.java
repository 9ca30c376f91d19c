package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CountDownLatch;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** The requests of the receiving side, one at a time; the one that waits can be ended. */
final class Requests {
    private final BotApi api;
    private final CountDownLatch closed;
    private volatile @Nullable Call underway;

    Requests(BotApi api, CountDownLatch closed) {
        this.api = api;
        this.closed = closed;
    }

    ObjectNode parameters() {
        return api.parameters();
    }

    ApiAnswer call(String method, ObjectNode parameters) {
        return api.call(method, parameters, call -> {
            underway = call;
            if (closed.getCount() == 0) {
                call.cancel();
            }
        });
    }

    /** Ends the request that waits, after {@code closed} was set. */
    void cancel() {
        Call call = underway;
        if (call != null) {
            call.cancel();
        }
    }
}
