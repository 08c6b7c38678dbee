package org.avert.facility.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.avert.kit.problem.Unprocessable;
import org.junit.jupiter.api.Test;

class DocumentTests {
    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    @Test
    void keepsSizeAndHash() {
        var document = take("application/pdf", PDF);
        assertThat(document.size()).isEqualTo(PDF.length);
        assertThat(document.sha256()).hasSize(64);
    }

    @Test
    void ignoresParametersOfTheType() {
        assertThat(take("Text/CSV; charset=utf-8", "a,b".getBytes(StandardCharsets.UTF_8))
                        .mediaType())
                .isEqualTo("text/csv");
    }

    @Test
    void refusesTypesThatRun() {
        assertThatThrownBy(() -> take("text/html", PDF)).isInstanceOf(Unprocessable.class);
        assertThatThrownBy(() -> take("image/svg+xml", PDF)).isInstanceOf(Unprocessable.class);
    }

    @Test
    void refusesContentThatIsNotWhatItSays() {
        assertThatThrownBy(() -> take("image/png", PDF)).isInstanceOf(Unprocessable.class);
        assertThatThrownBy(() -> take("application/pdf", new byte[] {1})).isInstanceOf(Unprocessable.class);
        assertThatThrownBy(() -> take("text/plain", new byte[] {65, 0})).isInstanceOf(Unprocessable.class);
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThatThrownBy(() -> take("text/plain", new byte[0])).isInstanceOf(Unprocessable.class);
        assertThatThrownBy(() -> take("text/plain", new byte[Document.LARGEST + 1]))
                .isInstanceOf(Unprocessable.class);
    }

    private static Document take(String type, byte[] content) {
        return Document.of(ApplicationId.random(), "a", type, content, Instant.EPOCH);
    }
}
