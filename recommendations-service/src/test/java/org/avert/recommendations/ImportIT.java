package org.avert.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.test.AvertIT;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@AvertIT
class ImportIT {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv");

    @Autowired
    WebTestClient client;

    @Autowired
    DatabaseClient database;

    @Autowired
    Flyway flyway;

    private Desk desk;

    @BeforeEach
    void emptyStore() throws SQLException {
        desk = Desk.at(client);
        try (var owner = flyway.getConfiguration().getDataSource().getConnection();
                var statement = owner.createStatement()) {
            statement.execute("TRUNCATE recommendation, import_file CASCADE");
        }
    }

    @Test
    void everyRowIsCountedOnceAndExplainedAndTheSecondTimeNothingChanges() {
        var first = desk.imported("first.csv", UprInfoFile.sample().bytes());

        assertThat(first.get("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(first.get("encoding").asString()).isEqualTo("MacRoman");
        assertThat(first.get("total").asLong()).isEqualTo(9);
        assertCounts(first, 9, 4, 2, 0, 3);
        assertThat(first.get("explanation").values())
                .extracting(it ->
                        it.get("count").asString() + " " + it.get("reason").asString() + " " + it.get("rows"))
                .containsExactlyInAnyOrder(
                        "imported new 4",
                        "merged repeat 1",
                        "merged repeat-with-differences 1",
                        "quarantined unknown-state 1",
                        "quarantined author-not-named 1",
                        "quarantined cell-count 1");
        var before = rows();

        var second = desk.imported("second.csv", UprInfoFile.sample().bytes());

        assertCounts(second, 9, 0, 0, 6, 3);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theSameFileInAnotherEncodingChangesNothing() {
        desk.imported("mac.csv", UprInfoFile.sample().bytes());
        var text = new String(UprInfoFile.sample().bytes(), java.nio.charset.Charset.forName("x-MacRoman"));

        var again = desk.imported("utf8.csv", text.replace("\r", "\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(again.get("encoding").asString()).isEqualTo("UTF-8");
        assertCounts(again, 9, 0, 0, 6, 3);
    }

    @Test
    void aRepeatKeepsEachPlaceItCameFromAndWhatItSaysOtherwise() {
        desk.imported("places.csv", UprInfoFile.sample().bytes());
        var found = desk.get("/v1/recommendations?text=ratifying OPCAT")
                .get("items")
                .get(0);

        var detail = desk.get("/v1/recommendations/" + found.get("id").asString());

        assertThat(detail.get("sources").values())
                .extracting(it -> it.get("line").asInt())
                .containsExactly(3, 6, 7);
        assertThat(detail.get("sources").get(2).get("differences").get(0).asString())
                .isEqualTo("position: SUPPORTED");
        assertThat(detail.get("position").asString()).isEqualTo("NOTED");
    }

    @Test
    void theQuarantineIsDownloadedMendedAndSentAgain() {
        var done = desk.imported("broken.csv", UprInfoFile.sample().bytes());
        var path = "/v1/imports/" + done.get("id").asString();
        var page = Desk.read(
                desk.geneva().get(path + "/quarantine?limit=2").expectStatus().isOk());
        assertThat(page.get("items")).hasSize(2);
        assertThat(page.get("items").get(0).get("reasons").get(0).get("code").asString())
                .isEqualTo("unknown-state");
        assertThat(page.get("items").get(1).get("reasons")).hasSize(2);
        var rest = Desk.read(desk.geneva()
                .get(path + "/quarantine?limit=2&cursor=" + page.get("next").asString()));
        assertThat(rest.get("items")).hasSize(1);
        assertThat(rest.has("next")).isFalse();

        var file = Objects.requireNonNull(desk.geneva()
                .get(path + "/quarantine-file")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/csv")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        assertThat(file).startsWith("Line,Reason,To,").contains("Atlantis").contains("too,few,cells");
        var mended = desk.imported(
                "mended.csv",
                file.replace("Atlantis,Africa", "Sample State E,Africa").getBytes(StandardCharsets.UTF_8));

        assertCounts(mended, 3, 1, 0, 0, 2);
        assertThat(desk.get("/v1/recommendations?state=XAE").get("items")).hasSize(1);
    }

    @Test
    void progressComesAsEventsThatEndWithTheImport() {
        var events =
                desk.follow(desk.startImport("many.csv", UprInfoFile.many(6_000).bytes()));

        assertThat(events).hasSizeGreaterThan(1);
        assertThat(events)
                .extracting(it -> it.get("counts").get("read").asLong())
                .isSorted();
        assertCounts(events.get(events.size() - 1), 6_000, 6_000, 0, 0, 0);
    }

    @Test
    void aCancelledImportStopsAndSaysHowFarItCame() {
        var started = desk.startImport("cancelled.csv", UprInfoFile.many(60_000).bytes());
        var path = "/v1/imports/" + started.get("id").asString();

        desk.geneva().post(path + "/cancellation").expectStatus().isAccepted();
        var events = desk.follow(started);

        var end = events.get(events.size() - 1);
        assertThat(end.get("state").asString()).isEqualTo("CANCELLED");
        assertThat(end.get("counts").get("read").asLong()).isLessThan(60_000);
        desk.geneva().post(path + "/cancellation").expectStatus().isEqualTo(409);
    }

    @Test
    void anImportGoesOnWhereItsServiceDied() {
        var content = UprInfoFile.many(1_300).bytes();
        var done = desk.imported("died.csv", content);
        var id = Desk.id(done);
        makeItLookDead(id, content);

        var end = desk.follow(done);

        assertThat(end.get(end.size() - 1).get("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(end.get(end.size() - 1).get("counts").get("read").asLong()).isEqualTo(1_300);
    }

    /** As after a crash behind 500 rows: the file is still there, the job runs by name, its lease has run out. */
    private void makeItLookDead(UUID id, byte[] content) {
        run("UPDATE import_file SET pieces = 1, tally = '{\"NEW\": 500}' WHERE id = '" + id + "'");
        database.sql("INSERT INTO import_piece (import_id, ordinal, content) VALUES (:id, 0, :content)")
                .bind("id", id)
                .bind("content", content)
                .then()
                .block();
        run("UPDATE job SET state = 'RUNNING', ended_at = NULL, lease_owner = gen_random_uuid(),"
                + " leased_until = now() - interval '1 minute' WHERE id = '" + id + "'");
    }

    private void run(String sql) {
        database.sql(sql).then().block();
    }

    @Test
    void aFileThatIsNotOfTheFormatIsRefusedAsAWhole() {
        var path = "/v1/imports?format=upr-info-csv";
        desk.geneva().post(path, CSV, "a,b\n1,2\n").expectStatus().isEqualTo(422);
        desk.geneva().post(path, CSV, new byte[] {0, 1, 2}).expectStatus().isEqualTo(422);
        desk.geneva().post("/v1/imports?format=xlsx", CSV, "a").expectStatus().isBadRequest();
        desk.geneva().post(path, MediaType.TEXT_PLAIN, "a").expectStatus().isEqualTo(415);
    }

    @Test
    void aRowWithoutAnEndFailsTheImportBeforeAnythingIsTaken() {
        var file = UprInfoFile.many(4_000).raw("\"" + "x".repeat(70_000));

        var failed = desk.imported("endless.csv", file.bytes());

        assertThat(failed.get("state").asString()).isEqualTo("FAILED");
        assertThat(failed.get("failure").asString()).contains("line 4002");
        assertCounts(failed, 0, 0, 0, 0, 0);
    }

    @Test
    void aRetriedStartIsOneImport() {
        var once = desk.geneva().key("retried-import-0001");
        var first = Desk.read(once.post(
                "/v1/imports?format=upr-info-csv", CSV, UprInfoFile.sample().bytes()));
        var second = Desk.read(once.post(
                "/v1/imports?format=upr-info-csv", CSV, UprInfoFile.sample().bytes()));

        assertThat(Desk.id(second)).isEqualTo(Desk.id(first));
        desk.follow(first);
    }

    @Test
    void aWalkByCursorGivesEachOnceWhileOthersCome() {
        desk.imported("there.csv", UprInfoFile.sample().bytes());
        var seen = new ArrayList<String>();
        var page = desk.get("/v1/recommendations?state=XAA&limit=1");
        desk.imported(
                "later.csv",
                new UprInfoFile()
                        .row(
                                "Sample State A",
                                "Came later " + UUID.randomUUID(),
                                "Sample State B",
                                "Noted",
                                "5",
                                "Later",
                                "40")
                        .bytes());
        while (true) {
            seen.add(page.get("items").get(0).get("id").asString());
            if (!page.has("next")) {
                break;
            }
            page = desk.get("/v1/recommendations?state=XAA&limit=1&cursor="
                    + page.get("next").asString());
        }

        assertThat(seen).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void importsAreListedNewestFirst() {
        var one = desk.imported("one.csv", UprInfoFile.sample().bytes());
        var two = desk.imported("two.csv", UprInfoFile.sample().bytes());

        var page = Desk.read(
                desk.geneva().get("/v1/imports?limit=1").expectStatus().isOk());
        var next = Desk.read(desk.geneva()
                .get("/v1/imports?limit=1&cursor=" + page.get("next").asString()));

        assertThat(Desk.id(page.get("items").get(0))).isEqualTo(Desk.id(two));
        assertThat(Desk.id(next.get("items").get(0))).isEqualTo(Desk.id(one));
        desk.geneva().get("/v1/imports/" + UUID.randomUUID()).expectStatus().isNotFound();
        desk.geneva()
                .get("/v1/imports/" + UUID.randomUUID() + "/events")
                .expectStatus()
                .isNotFound();
        desk.geneva()
                .get("/v1/imports/" + UUID.randomUUID() + "/quarantine-file")
                .expectStatus()
                .isNotFound();
    }

    private List<Long> rows() {
        return List.of(count("recommendation"), count("recommendation_source"));
    }

    private long count(String table) {
        return Objects.requireNonNull(database.sql("SELECT count(*) FROM " + table)
                .mapValue(Long.class)
                .one()
                .block());
    }

    private static void assertCounts(
            JsonNode done, long read, long imported, long merged, long unchanged, long quarantined) {
        var counts = done.get("counts");
        assertThat(List.of(
                        counts.get("read").asLong(),
                        counts.get("imported").asLong(),
                        counts.get("merged").asLong(),
                        counts.get("unchanged").asLong(),
                        counts.get("quarantined").asLong()))
                .as("read, imported, merged, unchanged, quarantined")
                .containsExactly(read, imported, merged, unchanged, quarantined);
    }
}
