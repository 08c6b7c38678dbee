package org.avert.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.avert.kit.scope.RowScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;

class ImportsIT extends EarlywarningFixture {
    private static final MediaType CSV = MediaType.valueOf("text/csv");

    @Autowired
    private DatabaseClient database;

    @Test
    void importsEachRowOnce() {
        var file = "id,state,violationType,gravity,occurredOn,victims\n"
                + IntStream.range(0, 1234)
                        .mapToObj(row -> "r" + row + ",XBA,KILLING,GRAVE,2025-01-0" + (1 + row % 9) + "," + row % 5)
                        .collect(Collectors.joining("\n"));

        var first = importFile("format=csv&dataset=sample-one", CSV, file);
        var second = importFile("format=csv&dataset=sample-one", CSV, file);

        assertThat(first.path("read").asLong()).isEqualTo(1234);
        assertThat(first.path("imported").asLong()).isEqualTo(1234);
        assertThat(second.path("imported").asLong()).isZero();
        assertThat(second.path("known").asLong()).isEqualTo(1234);
        assertThat(ok(analyst().get("/v1/signals?state=XBA&limit=1"))
                        .path("items")
                        .path(0)
                        .path("dataset")
                        .asString())
                .isEqualTo("sample-one");
    }

    @Test
    void keepsBadRowsInTheQuarantineWithTheirReason() {
        var file = """
            {"id":"1","state":"XBB","violationType":"TORTURE","occurredOn":"2025-02-03"}
            {"id":"2","state":"XBB","violationType":"TORTURE","occurredOn":"someday"}
            no json, "at all"
            {"id":"1","state":"XBB","violationType":"TORTURE","occurredOn":"2025-02-03"}
            """;

        var done = importFile("format=jsonl&dataset=sample-two", MediaType.APPLICATION_NDJSON, file);
        var quarantine = "/v1/signal-imports/" + done.path("id").asString() + "/quarantine";

        assertThat(done.path("read").asLong()).isEqualTo(4);
        assertThat(done.path("imported").asLong()).isEqualTo(1);
        assertThat(done.path("known").asLong()).isEqualTo(1);
        assertThat(done.path("quarantined").asLong()).isEqualTo(2);
        var rows = ok(analyst().get(quarantine)).path("items");
        assertThat(rows).hasSize(2);
        assertThat(rows.path(0).path("line").asLong()).isEqualTo(2);
        assertThat(rows.path(0).path("reason").asString()).contains("occurredOn", "someday");
        analyst()
                .get(quarantine + "-file")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(CSV)
                .expectBody(String.class)
                .value(text -> assertThat(text)
                        .startsWith("line,reason,row\r\n")
                        .contains("3,the line is not a JSON object,\"no json, \"\"at all\"\"\""));
    }

    @Test
    void failsHonestlyWhenTheFileIsOfAnotherLayout() {
        var started = json(
                analyst().post("/v1/signal-imports?format=ucdp-ged&dataset=wrong&state=XBC", CSV, "a,b\n1,2\n"), 202);
        var path = "/v1/signal-imports/" + started.path("id").asString();

        await().untilAsserted(() -> {
            var job = ok(analyst().get(path));
            assertThat(job.path("state").asString()).isEqualTo("FAILED");
            assertThat(job.path("problem").asString()).contains("adm_1", "deaths_civilians");
        });
    }

    @Test
    void needsTheStateWhereTheLayoutHasNone() {
        var problem = refused(analyst().post("/v1/signal-imports?format=ucdp-ged&dataset=ged", CSV, "id\n"), 422);

        assertThat(problem.path("errors").path(0).path("parameter").asString()).isEqualTo("state");
        refused(analyst().post("/v1/signal-imports?format=xml&dataset=ged", CSV, "id\n"), 400);
        refused(analyst().post("/v1/signal-imports?format=csv&dataset=d", MediaType.APPLICATION_XML, "<a/>"), 415);
        refused(analyst().get("/v1/signal-imports/00000000-0000-4000-8000-000000000000"), 404);
    }

    @Test
    void goesOnWhereAnInstanceThatDiedHadStopped() {
        var id = UUID.randomUUID();
        sql("INSERT INTO signal_import (id, format, dataset, state, tlp, read, imported) VALUES"
                + " ('%s', 'CSV', 'sample-three', 'XBD', 'CLEAR', 2, 2)".formatted(id));
        sql("INSERT INTO signal_import_chunk VALUES ('%s', 0, 'id,violationType,occurredOn\n1,TORTURE,2025-02-03\n'),"
                        .formatted(id)
                + " ('%s', 1, '2,TORTURE,2025-02-03\n3,TORTURE,2025-02-03\n4,TORTURE,2025-02-04')".formatted(id));
        sql("INSERT INTO job (id, kind, owner_issuer, owner_subject, state, lease_owner, leased_until) VALUES"
                + " ('%s', 'signal-import', 'realm', 'ana', 'RUNNING', gen_random_uuid(), now() - interval '1 minute')"
                        .formatted(id));

        var done = ended("/v1/signal-imports/" + id);

        assertThat(done.path("read").asLong()).isEqualTo(4);
        assertThat(done.path("imported").asLong()).isEqualTo(4);
        assertThat(ok(analyst().get("/v1/signals?state=XBD")).path("items")).hasSize(2);
        refused(analyst().post("/v1/signal-imports/" + id + "/cancellation"), 409);
    }

    private void sql(String statement) {
        database.sql(statement).then().contextWrite(RowScope::system).block();
    }
}
