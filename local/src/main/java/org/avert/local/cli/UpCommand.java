package org.avert.local.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.avert.local.LaunchFailure;
import org.avert.local.platform.Part;
import org.avert.local.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "up", description = "Starts everything and stays in the foreground; Ctrl-C stops all.")
final class UpCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AvertCommand avert;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "Start these parts alone, for example postgres,mongo,keycloak to run a service from an IDE.")
    private List<String> only = List.of();

    @Override
    public void run() {
        var terminal = avert.terminal();
        try (var foreground = Foreground.start(options(), terminal)) {
            Foreground.printAddresses(foreground.installation(), terminal);
            foreground.stay();
        }
    }

    private PlatformOptions options() {
        return only.isEmpty() ? avert.options() : avert.options().withParts(parts());
    }

    private Set<Part> parts() {
        return only.stream()
                .map(name -> Part.named(name)
                        .orElseThrow(() ->
                                new LaunchFailure(LaunchFailure.Reason.FAILED, "No part is called " + name + ".")))
                .collect(Collectors.toSet());
    }
}
