package org.avert.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Spectral and Redocly over the contracts, where Node and their packages are (api-specs/lint: npm ci). */
class ContractLintIT {

    private static final Path LINT =
            ContractFile.folder().resolve("lint").toAbsolutePath().normalize();

    @Test
    void spectralFindsNothing() throws Exception {
        List<String> command = command("spectral", "lint", "--fail-severity=warn", "--ruleset=../.spectral.yaml");
        command.add("../common.yaml");

        assertThat(failure(command)).isEmpty();
    }

    @Test
    void redoclyFindsNothing() throws Exception {
        assertThat(failure(command("redocly", "lint", "--config=../redocly.yaml")))
                .isEmpty();
    }

    private static List<String> command(String tool, String... options) {
        Path executable = LINT.resolve("node_modules/.bin/" + tool);
        boolean there = Files.isExecutable(executable) && nodeIsThere();
        if (!there) {
            System.out.println("CONTRACT LINT SKIPPED: " + tool + " is not here, so its rules were not checked."
                    + " With Node: npm ci --prefix api-specs/lint");
        }
        assumeTrue(there, tool + " is not installed");
        List<String> command = new ArrayList<>();
        command.add(executable.toString());
        command.addAll(List.of(options));
        ContractFile.all().forEach(file -> command.add("../" + file.path().getFileName()));
        return command;
    }

    private static boolean nodeIsThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
    }

    /** What the tool says when it is not content. */
    private static String failure(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(LINT.toFile()).redirectErrorStream(true);
        builder.environment().put("REDOCLY_TELEMETRY", "off");
        builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        builder.environment().put("NO_COLOR", "1");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() == 0 ? "" : said;
    }
}
