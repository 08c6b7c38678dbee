package org.avert.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A client of the last release still works with the contracts as they are (docs/adr/0001). */
class ContractDiffTests {

    private static final Path RELEASED = ContractFile.folder().resolve("released");
    private static final Path SAMPLE = Path.of("src/test/resources/diff");

    @TestFactory
    Stream<DynamicTest> nothingBreaksTheLastRelease() {
        Optional<Path> release = ContractDiff.lastRelease(RELEASED);
        if (release.isEmpty()) {
            System.out.println("Contract diff: nothing in " + RELEASED.normalize()
                    + " yet, so there is no release to compare the contracts with.");
        }
        assumeTrue(release.isPresent(), "no contract has been released yet");
        return ContractFile.NAMES.stream()
                .map(name -> release.get().resolve(name + ".yaml"))
                .filter(Files::exists)
                .map(before -> DynamicTest.dynamicTest(before.getFileName().toString(), () -> compatible(before)));
    }

    @Test
    void aRemovedOperationBreaks() {
        assertThat(compatible("removed")).isFalse();
    }

    @Test
    void aParameterThatBecomesRequiredBreaks() {
        assertThat(compatible("narrowed")).isFalse();
    }

    @Test
    void anotherOperationBreaksNothing() {
        assertThat(compatible("extended")).isTrue();
    }

    @Test
    void theHighestVersionIsTheLastRelease(@TempDir Path released) throws IOException {
        for (String version : new String[] {"0.9.0", "0.10.0", "0.2.1", "drafts"}) {
            Files.createDirectory(released.resolve(version));
        }

        assertThat(ContractDiff.lastRelease(released)).contains(released.resolve("0.10.0"));
    }

    private static void compatible(Path before) {
        var diff = ContractDiff.between(before, ContractFile.folder().resolve(before.getFileName()));
        assertThat(diff.isCompatible()).as(ContractDiff.told(diff)).isTrue();
    }

    private static boolean compatible(String changed) {
        return ContractDiff.between(SAMPLE.resolve("before/visits.yaml"), SAMPLE.resolve(changed + "/visits.yaml"))
                .isCompatible();
    }
}
