package org.ventanilla.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private final Settings settings;
    private final PrintWriter out;
    private final Clock clock = Clock.systemUTC();
    private Optional<CompletableFuture<Engine>> begun = Optional.empty();

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

    /** The engine and the pages get ready side by side; the pages wait for the engine where they need it. */
    private Start start() {
        try {
            Ports.requireFree(settings.port());
        } catch (RefusedException e) {
            return refused(e);
        }
        try {
            ConfigurableApplicationContext pages = pages();
            return open(begun.orElseThrow().join(), pages);
        } catch (RuntimeException e) {
            begun.ifPresent(Server::close);
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
        DataFolder folder = DataFolder.hold(settings.data());
        try {
            keepContent();
            return engine(content, folder);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private Engine engine(Content content, DataFolder folder) {
        Storage storage = folder.storage();
        try {
            List<LogIn> logIns = Filling.fill(settings, content, storage, clock.instant());
            return new Engine(new Wiring(settings, content, folder, storage, clock), logIns);
        } catch (RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    private Content content() {
        Reading reading = ContentReading.of(settings.content(), clock);
        return reading.content()
                .orElseThrow(() -> new RefusedException(
                        "the content in " + settings.content() + " has errors; nothing was started", reading.errors()));
    }

    private void keepContent() {
        try {
            ContentCopy.keep(settings.content(), settings.data().resolve("content"));
        } catch (IOException e) {
            throw DataFolder.unwritable(settings.data(), e);
        }
    }

    private ConfigurableApplicationContext pages() {
        return new SpringApplicationBuilder(Application.class)
                .properties("server.port=" + settings.port())
                .initializers(context -> ((GenericApplicationContext) context).registerBean(Wiring.class, begin()))
                .run();
    }

    /** Spring has set up the log by now; while it does, what others note would be lost. */
    private Supplier<Wiring> begin() {
        CompletableFuture<Engine> engine = CompletableFuture.supplyAsync(this::engine);
        begun = Optional.of(engine);
        return () -> engine.join().wiring();
    }

    private static void close(CompletableFuture<Engine> engine) {
        engine.handle((made, failure) -> made == null ? Optional.<Engine>empty() : Optional.of(made))
                .join()
                .ifPresent(made -> made.wiring().close());
    }

    /** What an operator can do something about is told in a line; a bug keeps its stack trace. */
    private static Start refused(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return new Start.Refused(refused.why(), refused.problems());
            }
            if (cause instanceof PortInUseException inUse) {
                return new Start.Refused(Ports.refusal(inUse.getPort(), "in use"), List.of());
            }
        }
        throw failure;
    }
}
