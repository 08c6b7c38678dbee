package org.avert.recommendations.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.avert.recommendations.csv.SourceRow;
import org.avert.recommendations.importing.RowReading.Candidate;
import org.avert.recommendations.importing.RowReading.Quarantined;
import org.avert.recommendations.recommendation.Position;
import org.avert.recommendations.vocabulary.VocabularyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UprInfoReaderTests {
    private static final List<String> HEADER = UprInfoColumns.NAMES;

    private final UprInfoReader reader = reader(HEADER);

    @Test
    void aRowIsReadAsTheRecommendationThatItSays() {
        var row = row(
                "Sample State A",
                " Ratify  the\u00A0Convention ",
                "Sample State B",
                "Accepted",
                "5",
                "Justice,Detention",
                "17");

        var content = candidate(reader.read(row)).content();

        assertThat(content.state().code()).isEqualTo("XAA");
        assertThat(content.author().code()).isEqualTo("XAB");
        assertThat(content.text()).isEqualTo("Ratify the Convention");
        assertThat(content.position()).isEqualTo(Position.SUPPORTED);
        assertThat(content.actionCategory()).isEqualTo(5);
        assertThat(content.themes()).containsExactly("Justice", "Detention");
        assertThat(content.session()).isEqualTo(17);
        assertThat(content.cycle()).isEqualTo(2);
    }

    @Test
    void entitiesAreDecoded() {
        var row = row("Sample State A", "Free&#40;dom&#41; &amp; justice", "Sample State B", "Noted", "1", "", "1");

        assertThat(candidate(reader.read(row)).content().text()).isEqualTo("Free(dom) & justice");
    }

    @Test
    void caseAndWhiteSpaceMakeNoOtherRecommendation() {
        var one = candidate(reader.read(row("Sample State A", "Abolish it", "Sample State B", "Noted", "5", "", "9")));
        var other = candidate(
                reader.read(row("Sample State A", "abolish  IT ", "Sample State B", "Accepted", "5", "", "9")));

        assertThat(one.content().naturalKey()).isEqualTo(other.content().naturalKey());
        assertThat(one.row()).isNotEqualTo(other.row());
    }

    @Test
    void anotherVerbIsAnotherRecommendation() {
        var one = candidate(reader.read(row("Sample State A", "Ratify it", "Sample State B", "Noted", "5", "", "9")));
        var other =
                candidate(reader.read(row("Sample State A", "Consider it", "Sample State B", "Noted", "5", "", "9")));

        assertThat(one.content().naturalKey()).isNotEqualTo(other.content().naturalKey());
    }

    @ParameterizedTest
    @MethodSource
    void aBadRowSaysWhy(SourceRow row, Outcome reason, String detail) {
        var quarantined = quarantined(reader.read(row));

        assertThat(quarantined.outcome()).isEqualTo(reason);
        assertThat(quarantined.findings())
                .extracting(Finding::detail)
                .anySatisfy(it -> assertThat(it).contains(detail));
        assertThat(quarantined.cells()).isEqualTo(row.cells());
    }

    static Stream<Arguments> aBadRowSaysWhy() {
        return Stream.of(
                Arguments.of(
                        row("Atlantis", "t", "Sample State B", "Noted", "5", "", "9"),
                        Outcome.UNKNOWN_STATE,
                        "Atlantis"),
                Arguments.of(row("", "t", "Sample State B", "Noted", "5", "", "9"), Outcome.STATE_MISSING, "missing"),
                Arguments.of(
                        row("Sample State A", " ", "Sample State B", "Noted", "5", "", "9"),
                        Outcome.TEXT_MISSING,
                        "missing"),
                Arguments.of(
                        row("Sample State A", "t", "&#40;Unknown&#41;", "Noted", "5", "", "9"),
                        Outcome.AUTHOR_NOT_NAMED,
                        "does not say"),
                Arguments.of(
                        row("Sample State A", "t", "Atlantis", "Noted", "5", "", "9"),
                        Outcome.UNKNOWN_AUTHOR,
                        "Atlantis"),
                Arguments.of(
                        row("Sample State A", "t", "Sample State B", "Perhaps", "5", "", "9"),
                        Outcome.UNKNOWN_RESPONSE,
                        "Perhaps"),
                Arguments.of(
                        row("Sample State A", "t", "Sample State B", "Noted", "6", "", "9"),
                        Outcome.UNKNOWN_ACTION,
                        "6"),
                Arguments.of(
                        row("Sample State A", "t", "Sample State B", "Noted", "5", "", "990"),
                        Outcome.UNKNOWN_SESSION,
                        "990"),
                Arguments.of(
                        row("Sample State A", "t\u0000", "Sample State B", "Noted", "5", "", "9"),
                        Outcome.CONTROL_CHARACTER,
                        "no text"),
                Arguments.of(
                        row("Sample State A", "t".repeat(20_001), "Sample State B", "Noted", "5", "", "9"),
                        Outcome.TEXT_TOO_LONG,
                        "20001"),
                Arguments.of(new SourceRow(2, List.of("a", "b"), null), Outcome.CELL_COUNT, "2 cells"),
                Arguments.of(
                        new SourceRow(2, List.of("a"), SourceRow.Fault.UNCLOSED_QUOTE),
                        Outcome.UNCLOSED_QUOTE,
                        "never closed"));
    }

    @Test
    void everyFaultOfARowIsFound() {
        var quarantined = quarantined(reader.read(row("Atlantis", "", "Mu", "Maybe", "9", "", "0")));

        assertThat(quarantined.findings())
                .extracting(Finding::reason)
                .containsExactly(
                        Outcome.UNKNOWN_STATE,
                        Outcome.TEXT_MISSING,
                        Outcome.UNKNOWN_AUTHOR,
                        Outcome.UNKNOWN_RESPONSE,
                        Outcome.UNKNOWN_ACTION,
                        Outcome.UNKNOWN_SESSION);
    }

    @Test
    void columnsAreFoundByNameAndFurtherOnesAreIgnored() {
        var header = List.of("Line", "Reason", "session", "Issue", "Action", "Response", "From", "Text", "To");
        var row = new SourceRow(
                2, List.of("7", "x", "41", "Justice", "5", "Noted", "Sample State B", "t", "Sample State A"), null);

        var content = candidate(reader(header).read(row)).content();

        assertThat(content.state().code()).isEqualTo("XAA");
        assertThat(content.cycle()).isEqualTo(4);
    }

    @Test
    void aFileWithoutTheColumnsIsRefused() {
        assertThatThrownBy(() -> UprInfoColumns.of(new SourceRow(1, List.of("To", "Text"), null)))
                .isInstanceOf(NotThisLayout.class);
    }

    @Test
    void likeRowsOfAFileArePlacesOfTheirOwnAndTheSameOnesNextTime() {
        var row = row("Sample State A", "t", "Sample State B", "Noted", "5", "", "9");
        var first = new RowOccurrences();
        var second = new RowOccurrences();

        var one = candidate(first.told(reader.read(row)));
        var two = candidate(first.told(reader.read(row)));

        assertThat(one.row()).isNotEqualTo(two.row());
        assertThat(candidate(second.told(reader.read(row))).row()).isEqualTo(one.row());
        assertThat(candidate(second.told(reader.read(row))).row()).isEqualTo(two.row());
    }

    private static UprInfoReader reader(List<String> header) {
        var vocabulary = new VocabularyFiles();
        return new UprInfoReader(
                UprInfoColumns.of(new SourceRow(1, header, null)), vocabulary.countries(), vocabulary.reviewCycles());
    }

    private static SourceRow row(
            String to, String text, String from, String response, String action, String issue, String session) {
        return new SourceRow(2, List.of(to, "", "", text, from, "", "", response, action, issue, session), null);
    }

    private static Candidate candidate(RowReading reading) {
        assertThat(reading).isInstanceOf(Candidate.class);
        return (Candidate) reading;
    }

    private static Quarantined quarantined(RowReading reading) {
        assertThat(reading).isInstanceOf(Quarantined.class);
        return (Quarantined) reading;
    }
}
