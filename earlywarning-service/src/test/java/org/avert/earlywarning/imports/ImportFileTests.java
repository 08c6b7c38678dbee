package org.avert.earlywarning.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.avert.earlywarning.signals.DatePrecision;
import org.avert.earlywarning.signals.Gravity;
import org.avert.earlywarning.signals.Perpetrator;
import org.avert.earlywarning.signals.Tlp;
import org.avert.earlywarning.signals.VictimGroup;
import org.avert.earlywarning.signals.ViolationType;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

class ImportFileTests {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final String GED_HEADER =
            "\"id\",\"type_of_violence\",\"side_a\",\"side_b\",\"where_prec\",\"adm_1\",\"adm_2\","
                    + "\"latitude\",\"longitude\",\"date_prec\",\"date_start\",\"date_end\",\"deaths_civilians\"\n";

    private final ImportFile files = new ImportFile(JsonMapper.shared(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void readsTheOwnColumnsInAnyOrder() {
        var rows = csv("occurredOn,id,state,violationType,gravity,victims,victimGroups,area\r\n"
                + "2026-05-04,a1,XAA,killing,GRAVE,3,JOURNALISTS|WOMEN,\"North, Upper\"\r\n");

        assertThat(rows).singleElement().isInstanceOfSatisfying(Row.Readable.class, row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.externalId()).isEqualTo("a1");
            assertThat(row.draft().happening().type()).isEqualTo(ViolationType.KILLING);
            assertThat(row.draft().happening().gravity()).isEqualTo(Gravity.GRAVE);
            assertThat(row.draft().happening().victimGroups())
                    .containsExactlyInAnyOrder(VictimGroup.JOURNALISTS, VictimGroup.WOMEN);
            assertThat(row.draft().place().area()).isEqualTo("North, Upper");
            assertThat(row.draft().tlp()).isEqualTo(Tlp.AMBER);
        });
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(csv("\uFEFFid,state,violationType,occurredOn\na1,XAA,TORTURE,2026-05-04\n"))
                .singleElement()
                .isInstanceOf(Row.Readable.class);
    }

    @Test
    void saysWhyARowIsForTheQuarantine() {
        var rows = csv("""
                id,state,violationType,occurredOn,victims
                a1,XAA,KILLING,2026-05-04,many
                a2,XAA,MURDER,2026-05-04,1
                a3,xa,KILLING,2026-05-04,1
                ,XAA,KILLING,2026-05-04,1
                a5,XAA,KILLING,yesterday,1
                a6,XAA,KILLING
                a7,XAA,KILLING,2206-05-04,1
                a8,XAA,KILLING,2026-05-04,1
                """);

        assertThat(rows).hasSize(8);
        assertThat(rows.subList(0, 7))
                .extracting(ImportFileTests::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("victims", "many"),
                        reason -> assertThat(reason).contains("violationType", "MURDER"),
                        reason -> assertThat(reason).contains("state"),
                        reason -> assertThat(reason).contains("id", "missing"),
                        reason -> assertThat(reason).contains("occurredOn", "yesterday"),
                        reason -> assertThat(reason).contains("3 cells"),
                        reason -> assertThat(reason).contains("future"));
        assertThat(rows.get(4).line()).isEqualTo(6);
        assertThat(rows.get(7)).isInstanceOf(Row.Readable.class);
    }

    @Test
    void readsJsonLinesAndKeepsBadOnes() {
        var rows = read(ImportFormat.JSONL, new OwnLayout(Tlp.CLEAR, "XAA"), """
                {"id":"b1","violationType":"TORTURE","occurredOn":"2026-05-04","victims":2,"victimGroups":["DETAINEES"]}

                {"id":"b2",
                "text"
                """);

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).isInstanceOfSatisfying(Row.Readable.class, row -> {
            assertThat(row.draft().happening().victims()).isEqualTo(2);
            assertThat(row.draft().happening().victimGroups()).containsExactly(VictimGroup.DETAINEES);
            assertThat(row.draft().place().state()).isEqualTo("XAA");
        });
        assertThat(rows.subList(1, 3)).allSatisfy(row -> assertThat(reason(row)).contains("not a JSON object"));
    }

    @Test
    void takesCivilianDeathsAsKillings() {
        var rows =
                ged("7,1,\"Government of State A\",\"Rebels\",1,\"North Governorate\",\"Alder district\",34.5,38.9,1,"
                        + "2016-01-02,2016-01-02,5\n");

        assertThat(rows).singleElement().isInstanceOfSatisfying(Row.Readable.class, row -> {
            var happening = row.draft().happening();
            assertThat(happening.type()).isEqualTo(ViolationType.KILLING);
            assertThat(happening.victims()).isEqualTo(5);
            assertThat(happening.perpetrator()).isEqualTo(Perpetrator.UNKNOWN);
            assertThat(row.draft().place().area()).isEqualTo("North Governorate");
            assertThat(row.draft().when().from()).isEqualTo(LocalDate.of(2016, 1, 2));
        });
    }

    @Test
    void takesFightingWithoutCivilianDeathsAsContext() {
        assertThat(
                        ged(
                                "8,1,\"Government of State A\",\"Rebels\",1,\"North\",\"\",34.5,38.9,1,2016-01-02,2016-01-02,0\n"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Row.Readable.class,
                        row -> assertThat(row.draft().happening().type()).isEqualTo(ViolationType.HOSTILITIES));
    }

    @Test
    void takesAStateThatKillsCiviliansAsThePerpetrator() {
        assertThat(
                        ged(
                                "9,3,\"Government of State A\",\"Civilians\",4,\"North\",\"\",34.5,38.9,4,2016-01-01,2016-01-31,0\n"))
                .singleElement()
                .isInstanceOfSatisfying(Row.Readable.class, row -> {
                    assertThat(row.draft().happening().type()).isEqualTo(ViolationType.KILLING);
                    assertThat(row.draft().happening().perpetrator()).isEqualTo(Perpetrator.STATE);
                    assertThat(row.draft().when().precision()).isEqualTo(DatePrecision.MONTH);
                });
    }

    @Test
    void refusesAFileOfAnotherLayoutAsAWhole() {
        files.rows(bytes("a,b\n1,2\n"), ImportFormat.CSV, new OwnLayout(Tlp.AMBER, null))
                .as(StepVerifier::create)
                .expectErrorSatisfies(failure -> assertThat(failure)
                        .isInstanceOf(FileUnreadable.class)
                        .hasMessageContaining("id, occurredOn, violationType"))
                .verify();
    }

    private static String reason(Row row) {
        return row instanceof Row.Unreadable unreadable ? unreadable.reason() : "readable";
    }

    private List<Row> csv(String text) {
        return read(ImportFormat.CSV, new OwnLayout(Tlp.AMBER, null), text);
    }

    private List<Row> ged(String rows) {
        return read(ImportFormat.UCDP_GED, new UcdpGedLayout(Tlp.CLEAR, "XAA"), GED_HEADER + rows);
    }

    private List<Row> read(ImportFormat format, Layout layout, String text) {
        return files.rows(bytes(text), format, layout)
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    /** In pieces that cut through lines and characters. */
    private static Flux<byte[]> bytes(String text) {
        return Flux.fromStream(pieces(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<byte[]> pieces(byte[] bytes) {
        return IntStream.iterate(0, at -> at < bytes.length, at -> at + 7)
                .mapToObj(at -> Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 7)));
    }
}
