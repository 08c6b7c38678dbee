package org.avert.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/** What changed between the last release of a contract and now. */
final class ContractDiff {

    private ContractDiff() {}

    static ChangedOpenApi between(Path before, Path after) {
        return OpenApiCompare.fromLocations(
                before.toUri().toString(), after.toUri().toString());
    }

    static String told(ChangedOpenApi diff) {
        var out = new java.io.ByteArrayOutputStream();
        new ConsoleRender().render(diff, new java.io.OutputStreamWriter(out, java.nio.charset.StandardCharsets.UTF_8));
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The folder {@code released/<version>} with the highest version. */
    static Optional<Path> lastRelease(Path released) {
        if (!Files.isDirectory(released)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(released)) {
            return versions.filter(Files::isDirectory)
                    .filter(it -> it.getFileName().toString().matches("\\d+\\.\\d+\\.\\d+"))
                    .max(Comparator.comparing(ContractDiff::version, Arrays::compare));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] version(Path folder) {
        return Arrays.stream(folder.getFileName().toString().split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
