package org.avert.funding.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.avert.funding.sources.PeacebuildingArea;
import org.avert.funding.sources.Stage;
import org.junit.jupiter.api.Test;

class CanonicalTextTests {

    private static PublicText text(LocalDate deadline) {
        return new PublicText(
                "Police \"training\"",
                "Füße\nand \\ hands €",
                new PublicContact("Office", "office@example.org", null),
                deadline,
                Stage.PREPARATION,
                new Classification(List.of("b", "a"), List.of(16, 5), List.of(PeacebuildingArea.LAW_ENFORCEMENT)));
    }

    @Test
    void sortsKeysLeavesOutWhatIsAbsentAndEscapesNoMoreThanItMust() {
        assertThat(CanonicalText.json(text(LocalDate.of(2026, 12, 15))))
                .isEqualTo("{\"areas\":[\"LAW_ENFORCEMENT\"],"
                        + "\"contact\":{\"email\":\"office@example.org\",\"office\":\"Office\"},"
                        + "\"deadline\":\"2026-12-15\",\"sdgs\":[16,5],\"stage\":\"PREPARATION\","
                        + "\"summary\":\"Füße\\nand \\\\ hands €\",\"themes\":[\"b\",\"a\"],"
                        + "\"title\":\"Police \\\"training\\\"\"}");
    }

    @Test
    void hashChangesWithAnyWord() {
        var day = LocalDate.of(2026, 12, 15);

        assertThat(text(day).sha256())
                .matches("[0-9a-f]{64}")
                .isEqualTo(text(day).sha256());
        assertThat(text(day).sha256()).isNotEqualTo(text(day.plusDays(1)).sha256());
    }
}
