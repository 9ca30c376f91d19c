package org.ventanilla.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
    private Server() {}

    /** What became of a start. */
    public sealed interface Start {
        <T> T match(Function<Running, T> onRunning, Function<Refused, T> onRefused);

        /** It runs until {@link #stop}. */
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
        Clock clock = Clock.systemUTC();
        Reading reading = ContentReading.of(settings.content(), clock);
        if (reading.content().isEmpty()) {
            return new Start.Refused("the content in " + settings.content() + " has errors", reading.problems());
        }
        try {
            return run(settings, reading.content().get(), clock, out);
        } catch (PortInUseException e) {
            return new Start.Refused("port " + e.getPort() + " is in use; choose another with --port PORT", List.of());
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            return new Start.Refused(e.getMessage() == null ? e.toString() : e.getMessage(), List.of());
        }
    }

    private static Start run(Settings settings, Content content, Clock clock, PrintWriter out) {
        prepare(settings);
        Storage storage = Storage.sqlite(database(settings.data()));
        Wiring wiring = new Wiring(settings, content, storage, clock);
        List<LogIn> logIns = Filling.fill(settings, content, storage, clock.instant());
        CompletableFuture<Void> learning = CompletableFuture.runAsync(wiring.knowledge()::start);
        ConfigurableApplicationContext context;
        try {
            context = pages(settings, wiring);
        } catch (RuntimeException e) {
            learning.join();
            wiring.close();
            throw e;
        }
        learning.join();
        wiring.start();
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Runnable stop = () -> SpringApplication.exit(context, () -> 0);
        Welcome.say(out, settings, port, logIns);
        return new Start.Running(port, stop);
    }

    private static void prepare(Settings settings) {
        try {
            Files.createDirectories(settings.data());
            ContentCopy.keep(settings.content(), settings.data().resolve("content"));
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder " + settings.data() + " cannot be written: " + e, e);
        }
    }

    private static ConfigurableApplicationContext pages(Settings settings, Wiring wiring) {
        return new SpringApplicationBuilder(Application.class)
                .properties("server.port=" + settings.port())
                .initializers(context -> ((GenericApplicationContext) context).registerBean(Wiring.class, () -> wiring))
                .run();
    }

    static Path database(Path data) {
        return data.resolve("ventanilla.db");
    }
}
