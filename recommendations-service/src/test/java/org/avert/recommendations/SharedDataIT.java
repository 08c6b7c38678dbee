package org.avert.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.avert.kit.test.AvertIT;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The files of UPR Info as they are in the world. They are not part of the project. */
@AvertIT
class SharedDataIT {
    private static final Logger LOG = LoggerFactory.getLogger(SharedDataIT.class);
    private static final List<String> FILES = List.of("1-5.csv", "6-9.csv", "10-13.csv", "14-17.csv");
    private static final Path FOLDER = Path.of(System.getProperty("avert.root", ".."))
            .resolve("../shared/data/recommendations/upr-info")
            .normalize();

    @Autowired
    WebTestClient client;

    private Desk desk;

    @BeforeEach
    void realFiles() {
        Assumptions.assumeTrue(
                Files.isDirectory(FOLDER), () -> "SKIPPED: the real files of UPR Info are not at " + FOLDER);
        desk = Desk.at(client);
    }

    @Test
    void everyRowOfTheFourFilesIsAccountedForAndASecondImportChangesNothing() {
        var first = FILES.stream().map(this::imported).toList();

        assertThat(sum(first, "read")).isEqualTo(33_082);
        assertThat(sum(first, "imported")).isEqualTo(33_069);
        assertThat(sum(first, "merged")).isEqualTo(4);
        assertThat(sum(first, "quarantined")).isEqualTo(9);
        assertThat(sum(first, "unchanged")).isZero();

        var second = FILES.stream().map(this::imported).toList();

        assertThat(sum(second, "unchanged")).isEqualTo(33_073);
        assertThat(sum(second, "quarantined")).isEqualTo(9);
        assertThat(sum(second, "imported") + sum(second, "merged")).isZero();
        aMatrixOfARealStateComesOut();
    }

    private void aMatrixOfARealStateComesOut() {
        var matrix = desk.get("/v1/countries/SVN/matrix");

        assertThat(matrix.get("stateName").asString()).isEqualTo("Slovenia");
        assertThat(matrix.get("recommendations").asInt()).isGreaterThan(50);
        assertThat(matrix.get("clusters").values()).hasSizeGreaterThan(5);
        assertThat(matrix.toString()).doesNotContain("&#40;").doesNotContain("\uFFFD");
    }

    private JsonNode imported(String name) {
        var done = desk.imported(name, content(name));
        assertThat(done.get("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(done.get("encoding").asString()).isEqualTo("MacRoman");
        assertThat(done.get("counts").get("read")).isEqualTo(done.get("total"));
        LOG.info("{}: {} {} {}", name, done.get("counts"), done.get("explanation"), done.get("endedAt"));
        return done;
    }

    private static byte[] content(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static long sum(List<JsonNode> imports, String count) {
        return imports.stream()
                .mapToLong(it -> it.get("counts").get(count).asLong())
                .sum();
    }
}
