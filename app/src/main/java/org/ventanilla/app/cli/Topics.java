package org.ventanilla.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The topics that have rules of their own. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = "Works on the sensitive topics.",
        subcommands = TopicTrial.class)
final class Topics implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: test");
    }
}
