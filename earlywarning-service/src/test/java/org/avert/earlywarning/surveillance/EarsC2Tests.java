package org.avert.earlywarning.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.avert.earlywarning.SharedFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EarsC2Tests {

    @Test
    void saysNothingBeforeItsBaselineIsFull() {
        var counts = new long[12];
        var detector = new EarsC2(0.001, 0.5);

        assertThat(detector.at(counts, 8)).isNull();
        assertThat(detector.at(counts, 9)).isNotNull();
    }

    @Test
    void takesTheSevenWeeksBeforeAGapOfTwo() {
        var counts = new long[] {1, 2, 3, 4, 5, 6, 7, 90, 90, 100};

        var expectation = Objects.requireNonNull(new EarsC2(0.001, 0.5).at(counts, 9));

        assertThat(expectation.expected()).isEqualTo(4);
        assertThat(expectation.baselineFrom()).isZero();
        assertThat(expectation.baselineTo()).isEqualTo(6);
        assertThat(expectation.bound()).isCloseTo(4 + 3.090232306167813 * Math.sqrt(28.0 / 6), within(1e-9));
    }

    @Test
    void doesNotAlarmAtTheFirstCountOfAQuietSeries() {
        var counts = new long[10];
        counts[9] = 1;

        var expectation = Objects.requireNonNull(new EarsC2(0.001, 0.5).at(counts, 9));

        assertThat(expectation.isPassedBy(1)).isFalse();
        assertThat(expectation.isPassedBy(2)).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> agreesWithTheReferenceImplementation() {
        return SharedFiles.files("reference/surveillance", "*__earsC2_*.csv").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> agrees(file)));
    }

    private static void agrees(Path reference) {
        var name = reference.getFileName().toString();
        var detector = new EarsC2(name.contains("a0.025") ? 0.025 : 0.001, name.contains("minSigma0.5") ? 0.5 : 0);
        var dataset = name.substring(0, name.indexOf("__"));
        var counts = counts(reference.resolveSibling("input__" + dataset + ".csv"));
        var rows = SharedFiles.rows(reference);

        assertThat(rows).isNotEmpty();
        for (var row : rows) {
            var week = Integer.parseInt(row.get("t")) - 1;
            var expectation = Objects.requireNonNull(detector.at(counts, week));
            var bound = Double.parseDouble(row.get("upperbound"));
            assertThat(expectation.bound()).as("bound of week %d", week).isCloseTo(bound, within(1e-6 * bound));
            assertThat(expectation.isPassedBy(counts[week]))
                    .as("alarm of week %d", week)
                    .isEqualTo("1".equals(row.get("alarm")));
        }
    }

    private static long[] counts(Path input) {
        return SharedFiles.rows(input).stream()
                .mapToLong(row -> Long.parseLong(row.get("observed")))
                .toArray();
    }
}
