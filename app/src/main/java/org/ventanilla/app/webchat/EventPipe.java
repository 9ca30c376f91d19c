package org.ventanilla.app.webchat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The bytes of one event stream. Never blocks: what the client does not take yet waits in a queue, and whoever writes looks
 * whether that is full. Thread-safe.
 */
final class EventPipe implements WriteListener, AsyncListener {
    private static final int FULL = 128 * 1024;
    private static final int MOST_IDLE_BEATS = 2;

    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Runnable onDrained;
    private final Runnable onClosed;
    private final Deque<byte[]> queue = new ArrayDeque<>();
    private int queued;
    private boolean opened;
    private boolean closed;
    private boolean unflushed;
    private boolean awaited;
    private int idleBeats;

    /**
     * Starts to write as soon as the container lets it.
     *
     * @param onDrained hears when a queue that was full is empty again
     * @param onClosed hears once that the stream is over, whoever ended it
     */
    EventPipe(AsyncContext context, Runnable onDrained, Runnable onClosed) throws IOException {
        this.context = context;
        this.out = context.getResponse().getOutputStream();
        this.onDrained = onDrained;
        this.onClosed = onClosed;
    }

    void open() {
        context.addListener(this);
        out.setWriteListener(this);
    }

    /** Writes an event, or keeps it until the client takes it. */
    synchronized void write(String event) {
        if (closed) {
            return;
        }
        byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
        queue.add(bytes);
        queued += bytes.length;
        pump();
    }

    /** Whether to wait with more. Who hears that it is full will hear when it no longer is. */
    synchronized boolean isFull() {
        awaited = queued >= FULL;
        return awaited;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Keeps a silent connection open; ends one whose client has stopped to read, since it can resume. */
    synchronized void beat() {
        idleBeats = queue.isEmpty() ? 0 : idleBeats + 1;
        if (idleBeats > MOST_IDLE_BEATS) {
            close();
        } else if (queue.isEmpty()) {
            write(":\n\n");
        }
    }

    @Override
    public synchronized void onWritePossible() {
        opened = true;
        pump();
    }

    private void pump() {
        try {
            while (opened && !closed && out.isReady() && next()) {
                idleBeats = 0;
            }
        } catch (IOException | IllegalStateException gone) {
            close();
        }
        if (awaited && queued < FULL) {
            awaited = false;
            onDrained.run();
        }
    }

    /** Writes one event or flushes what was written; false when there is nothing of either. */
    private boolean next() throws IOException {
        byte[] bytes = queue.poll();
        if (bytes != null) {
            queued -= bytes.length;
            out.write(bytes);
            unflushed = true;
            return true;
        }
        if (unflushed) {
            unflushed = false;
            out.flush();
            return true;
        }
        return false;
    }

    synchronized void close() {
        if (!closed) {
            end();
            try {
                context.complete();
            } catch (IllegalStateException alreadyOver) {
                // the container was faster
            }
        }
    }

    private synchronized void end() {
        if (!closed) {
            closed = true;
            queue.clear();
            queued = 0;
            onClosed.run();
        }
    }

    @Override
    public void onError(Throwable gone) {
        close();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        close();
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
