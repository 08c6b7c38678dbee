package org.avert.recommendations.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.avert.recommendations.csv.SourceRow.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n"})
    void everyLineEndEndsARow(String end) {
        var rows = rows(
                TextEncoding.UTF_8,
                ("a,b" + end + "1,2" + end + end + "3,4" + end).getBytes(StandardCharsets.UTF_8),
                1);

        assertThat(rows)
                .extracting(SourceRow::cells)
                .containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"));
        assertThat(rows).extracting(SourceRow::line).containsExactly(1L, 2L, 4L);
    }

    @Test
    void quotedCellsKeepCommasQuotesAndLineEnds() {
        var rows = rows(
                TextEncoding.UTF_8,
                "\"a,b\",\"say \"\"no\"\"\",\"two\r\nlines\"\nnext,,".getBytes(StandardCharsets.UTF_8),
                3);

        assertThat(rows.get(0).cells()).containsExactly("a,b", "say \"no\"", "two\nlines");
        assertThat(rows.get(1)).isEqualTo(new SourceRow(3, List.of("next", "", ""), null));
    }

    @Test
    void aFaultIsNotedAndTheNextRowStartsAfresh() {
        var rows = rows(TextEncoding.UTF_8, "\"a\"b,c\nd,e\nf,\"g".getBytes(StandardCharsets.UTF_8), 2);

        assertThat(rows).extracting(SourceRow::fault).containsExactly(Fault.STRAY_QUOTE, null, Fault.UNCLOSED_QUOTE);
        assertThat(rows.get(1).cells()).containsExactly("d", "e");
    }

    @Test
    void aRowThatNeverEndsIsRefusedWithItsLine() {
        var file = new CsvFile(TextEncoding.UTF_8);
        var endless = ("a,b\n\"" + "x".repeat(70_000)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> file.rows(endless))
                .isInstanceOf(RowTooLong.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void macRomanIsFoundWhereBytesAreNotUtf8() {
        var mac = "Côte d'Ivoire,é".getBytes(Charset.forName("x-MacRoman"));
        var utf8 = "Côte d'Ivoire,é".getBytes(StandardCharsets.UTF_8);

        assertThat(TextEncoding.of(mac)).isEqualTo(TextEncoding.MAC_ROMAN);
        assertThat(TextEncoding.of(utf8)).isEqualTo(TextEncoding.UTF_8);
        assertThat(rows(TextEncoding.MAC_ROMAN, mac, 1)).isEqualTo(rows(TextEncoding.UTF_8, utf8, 1));
    }

    @Test
    void aCharacterCutByTheEndOfAFileIsNotUtf8() {
        assertThat(TextEncoding.of(new byte[] {'a', (byte) 0xC3})).isEqualTo(TextEncoding.MAC_ROMAN);
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheHeader() {
        var rows = rows(TextEncoding.UTF_8, "\uFEFFTo,From\n".getBytes(StandardCharsets.UTF_8), 2);

        assertThat(rows.get(0).cells()).containsExactly("To", "From");
    }

    @Test
    void whatIsWrittenReadsBackAsItWas() {
        var cells = List.of("plain", "a,b", "say \"no\"", "two\nlines", "");

        var rows = rows(TextEncoding.UTF_8, CsvText.row(cells).getBytes(StandardCharsets.UTF_8), 4);

        assertThat(rows.get(0).cells()).isEqualTo(cells);
    }

    @Test
    void noSpreadsheetTakesACellForAFormula() {
        assertThat(CsvText.rowForSpreadsheets(List.of("=1+1", "-a", "b"))).isEqualTo("'=1+1,'-a,b\r\n");
    }

    private static List<SourceRow> rows(TextEncoding encoding, byte[] content, int pieceLength) {
        var file = new CsvFile(encoding);
        var rows = new ArrayList<SourceRow>();
        for (int from = 0; from < content.length; from += pieceLength) {
            rows.addAll(file.rows(Arrays.copyOfRange(content, from, Math.min(content.length, from + pieceLength))));
        }
        rows.addAll(file.end());
        return rows;
    }
}
