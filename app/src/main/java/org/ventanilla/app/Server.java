package org.ventanilla.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.ventanilla.knowledge.content.Content;
import org.ventanilla.knowledge.content.Problem;
import org.ventanilla.knowledge.content.Reading;
import org.ventanilla.storage.Storage;

/** Starts everything, or says all that is in the way. */
public final class Server {
    private static final String DATABASE = "ventanilla.db";

    private final Settings settings;
    private final PrintWriter out;
    private final Clock clock = Clock.systemUTC();

    private Server(Settings settings, PrintWriter out) {
        this.settings = settings;
        this.out = out;
    }

    /** What became of a start. */
    public sealed interface Start {
        <T> T match(Function<Running, T> onRunning, Function<Refused, T> onRefused);

        /** It runs until it is stopped. */
        record Running(int port, Runnable stop) implements Start {
            @Override
            public <T> T match(Function<Running, T> onRunning, Function<Refused, T> onRefused) {
                return onRunning.apply(this);
            }
        }

        /** Nothing runs. */
        record Refused(String why, List<Problem> problems) implements Start {
            public Refused {
                problems = List.copyOf(problems);
            }

            @Override
            public <T> T match(Function<Running, T> onRunning, Function<Refused, T> onRefused) {
                return onRefused.apply(this);
            }
        }
    }

    /**
     * Starts an installation.
     *
     * @param out where addresses and log-ins are said
     */
    public static Start start(Settings settings, PrintWriter out) {
        return new Server(settings, out).start();
    }

    static Path database(Path data) {
        return data.resolve(DATABASE);
    }

    /** The engine and the pages get ready side by side; the pages wait for the engine where they need it. */
    private Start start() {
        CompletableFuture<Engine> engine = CompletableFuture.supplyAsync(this::engine);
        try {
            ConfigurableApplicationContext pages = pages(engine);
            return open(engine.join(), pages);
        } catch (RuntimeException e) {
            close(engine);
            return refused(e);
        }
    }

    private Start open(Engine engine, ConfigurableApplicationContext pages) {
        engine.wiring().start();
        int port = pages.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Welcome.say(out, settings, port, engine.logIns());
        return new Start.Running(port, () -> SpringApplication.exit(pages, () -> 0));
    }

    private record Engine(Wiring wiring, List<LogIn> logIns) {}

    private Engine engine() {
        Content content = content();
        prepareFolder();
        Storage storage = Storage.sqlite(database(settings.data()));
        try {
            List<LogIn> logIns = Filling.fill(settings, content, storage, clock.instant());
            return new Engine(new Wiring(settings, content, storage, clock), logIns);
        } catch (RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    private Content content() {
        Reading reading = ContentReading.of(settings.content(), clock);
        return reading.content().orElseThrow(() -> new BrokenContentException(settings.content(), reading.errors()));
    }

    private void prepareFolder() {
        try {
            Files.createDirectories(settings.data());
            ContentCopy.keep(settings.content(), settings.data().resolve("content"));
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder " + settings.data() + " cannot be written: " + e, e);
        }
    }

    private ConfigurableApplicationContext pages(CompletableFuture<Engine> engine) {
        return new SpringApplicationBuilder(Application.class)
                .properties("server.port=" + settings.port())
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(Wiring.class, () -> engine.join().wiring()))
                .run();
    }

    private static void close(CompletableFuture<Engine> engine) {
        engine.handle((made, failure) -> made == null ? Optional.<Engine>empty() : Optional.of(made))
                .join()
                .ifPresent(made -> made.wiring().close());
    }

    /** What an operator can do something about is told in a line; a bug keeps its stack trace. */
    private static Start refused(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenContentException broken) {
                return new Start.Refused(broken.getMessage(), broken.problems());
            }
            if (cause instanceof PortInUseException inUse) {
                return new Start.Refused(
                        "port " + inUse.getPort() + " is in use; choose another with --port PORT", List.of());
            }
        }
        Throwable first =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (first instanceof IllegalArgumentException
                || first instanceof IllegalStateException
                || first instanceof UncheckedIOException) {
            return new Start.Refused(String.valueOf(first.getMessage()), List.of());
        }
        throw failure;
    }

    /** The content has errors. */
    private static final class BrokenContentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<Problem> problems;

        BrokenContentException(Path content, List<Problem> problems) {
            super("the content in " + content + " has errors; nothing was started");
            this.problems = problems;
        }

        List<Problem> problems() {
            return problems;
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
