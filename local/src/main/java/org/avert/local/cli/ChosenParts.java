package org.avert.local.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.avert.local.LaunchFailure;
import org.avert.local.platform.Part;
import org.avert.local.platform.PlatformOptions;
import picocli.CommandLine.Option;

/** The option that names some parts instead of all. */
final class ChosenParts {
    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "These parts alone, for example postgres,mongo,keycloak to run a service from an IDE.")
    private List<String> only = List.of();

    PlatformOptions of(PlatformOptions all) {
        return only.isEmpty()
                ? all
                : all.withParts(only.stream().map(ChosenParts::named).collect(Collectors.toSet()));
    }

    private static Part named(String name) {
        return Part.named(name)
                .orElseThrow(() -> new LaunchFailure(LaunchFailure.Reason.FAILED, "No part is called " + name + "."));
    }
}
