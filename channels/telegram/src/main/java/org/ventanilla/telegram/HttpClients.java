package org.ventanilla.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/** The HTTP stack: no hidden retries, no redirects, no thread that keeps the process alive. */
final class HttpClients {
    private static final int CALLS_AT_ONCE = 32;
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration FILE = Duration.ofSeconds(60);
    private static final Duration BEYOND_THE_POLL = Duration.ofSeconds(15);

    private final OkHttpClient sending;
    private final OkHttpClient polling;
    private final OkHttpClient files;

    HttpClients(TelegramConfig config) {
        OkHttpClient basis = new OkHttpClient.Builder()
                .dispatcher(dispatcher())
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .connectTimeout(CONNECTING)
                .connectionPool(new ConnectionPool(CALLS_AT_ONCE, 30, TimeUnit.SECONDS))
                .protocols(List.of(Protocol.HTTP_1_1)) // one request a connection: we know which one was written
                .build();
        sending = basis.newBuilder()
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .callTimeout(config.sendTimeout())
                .addInterceptor(HttpClients::tellWhatWasNeverWritten)
                .addNetworkInterceptor(HttpClients::noteThatItIsWritten)
                .build();
        files = basis.newBuilder()
                .readTimeout(config.sendTimeout())
                .callTimeout(FILE)
                .build();
        polling = basis.newBuilder()
                .readTimeout(config.pollTimeout().plus(BEYOND_THE_POLL))
                .callTimeout(config.pollTimeout().plus(BEYOND_THE_POLL))
                .build();
    }

    OkHttpClient sending() {
        return sending;
    }

    OkHttpClient polling() {
        return polling;
    }

    OkHttpClient files() {
        return files;
    }

    void close() {
        sending.connectionPool().evictAll();
    }

    private static Dispatcher dispatcher() {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "telegram-http");
                    thread.setDaemon(true);
                    return thread;
                });
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(CALLS_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(CALLS_AT_ONCE);
        return dispatcher;
    }

    private static Response tellWhatWasNeverWritten(Interceptor.Chain chain) throws IOException {
        AtomicBoolean written = new AtomicBoolean();
        Request request =
                chain.request().newBuilder().tag(AtomicBoolean.class, written).build();
        try {
            return chain.proceed(request);
        } catch (IOException e) {
            throw written.get() ? e : new NeverWrittenException(e);
        }
    }

    /** Network interceptors come after the connection stands and before the first byte. */
    private static Response noteThatItIsWritten(Interceptor.Chain chain) throws IOException {
        AtomicBoolean written = chain.request().tag(AtomicBoolean.class);
        if (written != null) {
            written.set(true);
        }
        return chain.proceed(chain.request());
    }
}
