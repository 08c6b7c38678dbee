package org.avert.local.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.avert.local.demo.Scenario;
import org.avert.local.demo.Step;
import org.avert.local.platform.HomeLock;
import org.avert.local.platform.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "demo",
        description = {
            "Plays one case from the first signal to the assessed recommendation, as the different people.",
            "Starts everything first when nothing runs; run again, it plays another case."
        })
final class DemoCommand implements Runnable {
    private static final String INDENT = " ".repeat(5);

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AvertCommand avert;

    @Option(
            names = "--stop",
            description = "Stop everything when the case is played, instead of leaving the portal open.")
    private boolean stop;

    private int steps;

    @Override
    public void run() {
        var terminal = avert.terminal();
        if (HomeLock.launcher(avert.options().home()).isPresent()) {
            terminal.line("Avert runs already; this is one more case.");
            play(avert.installation(), terminal);
            return;
        }
        try (var foreground = Foreground.start(avert.options(), terminal)) {
            play(foreground.installation(), terminal);
            if (!stop) {
                Foreground.printAddresses(foreground.installation(), terminal);
                foreground.stay();
            }
        }
    }

    private void play(Installation installation, Terminal terminal) {
        var began = Instant.now();
        terminal.line("");
        terminal.line("One case, each step a request through " + installation.baseUrl());
        var scenario = Scenario.of(installation, Clock.systemUTC(), step -> show(step, terminal));
        scenario.play();
        var file = scenario.file();
        terminal.line("");
        terminal.line(String.format(
                Locale.ROOT,
                "Case %s was played in %d steps and %.1f s.",
                file.reference(),
                steps,
                Duration.between(began, Instant.now()).toMillis() / 1000.0));
        terminal.line("  The case        " + installation.baseUrl() + "/cases/" + file.reference()
                + "   (sign in as president or state-xaa)");
        terminal.line("  The board       " + installation.baseUrl() + "/board   (sign in as analyst)");
        terminal.line("  The request     " + installation.baseUrl() + "/funding/" + file.get("publicReference"));
        people(installation, terminal, "president", "analyst", "state-xaa", "donor-alpha");
    }

    private static void people(Installation installation, Terminal terminal, String... usernames) {
        for (var username : usernames) {
            var person = installation.people().named(username);
            terminal.line(String.format(
                    Locale.ROOT,
                    "  Sign in         %-14s %-14s password %s",
                    person.realm(),
                    person.username(),
                    installation.secrets().personPassword(person.realm(), person.username())));
        }
    }

    private void show(Step step, Terminal terminal) {
        steps++;
        terminal.line(String.format(Locale.ROOT, "%3d  %-20s %s", steps, step.who(), step.name()));
        if (!step.told().isEmpty()) {
            terminal.line(INDENT + step.told());
        }
        terminal.line(INDENT + "HTTP " + step.status() + "  " + step.request().split(" ", 2)[0] + " " + step.link());
        terminal.line(INDENT + (step.reference().isEmpty() ? "" : "case " + step.reference() + "  ") + "request "
                + step.requestId());
    }
}
