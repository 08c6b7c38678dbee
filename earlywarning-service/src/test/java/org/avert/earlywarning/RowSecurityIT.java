package org.avert.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.CallerAuthentication;
import org.avert.kit.caller.Callers;
import org.avert.kit.caller.Pillar;
import org.avert.kit.scope.RowScope;
import org.avert.kit.test.TellingFiles;
import org.avert.kit.test.TestIssuer;
import org.avert.kit.transaction.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What a query that forgot its condition would give: nothing that the caller may not see. */
class RowSecurityIT extends EarlywarningFixture {
    private static final String RED = "SELECT count(*) AS n FROM signal WHERE tlp = 'RED'";

    private static final List<String> TOLD =
            List.of("source_report", "source_message", "source_attachment", "attachment_piece");

    @Autowired
    DatabaseClient database;

    @Autowired
    Transactions transactions;

    private String analysis;

    @BeforeEach
    void aRedSignalAndATransmittedAnalysis() {
        var red = signal("XRA", MONDAY, "Port Dogwood");
        red.put("tlp", "RED");
        submit(civilSociety(), red);
        if (patterns("XRA").isEmpty()) {
            transmit(openAnalysis(raisedPattern("XRA")));
        }
        analysis = ok(analyst().get("/v1/analyses?state=XRA")).at("/items/0/id").asString();
    }

    private void transmit(JsonNode opened) {
        var path = "/v1/analyses/" + opened.path("id").asString();
        var content = Map.of("title", "Sample", "findings", "Three were killed.", "recommendation", "Offer help.");
        ok(analyst().ifMatch("\"1\"").put(path, content));
        ok(analyst().post(path + "/submission", Map.of("reasons", "It is time.")));
        ok(highCommissioner().post(path + "/transmission", Map.of("reasons", "It is time.")));
        ok(bureau().post(path + "/bureau-views", Map.of("view", "In confidence.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signal",
                "signal_2026",
                "counted_signal",
                "analysis",
                "analysis_reader",
                "bureau_view",
                "case_step",
                "analysis_opening",
                "quarantined_signal",
                "signal_import_chunk",
                "source_report",
                "source_message",
                "source_attachment",
                "attachment_piece"
            })
    void withoutAScopeNoTableGivesARow(String table) {
        assertThat(count("SELECT count(*) AS n FROM " + table, null)).isZero();
    }

    @Test
    void aScopeGivesWhatTheCallerMaySee() {
        assertThat(count(RED, person("eve", "analyst"))).isZero();
        assertThat(count(ofAnalysis("analysis", "id"), person("eve", "analyst")))
                .isZero();
        assertThat(count(ofAnalysis("analysis", "id"), person("ana", "analyst")))
                .isEqualTo(1);
        assertThat(count(ofAnalysis("case_step", "analysis_id"), person("ana", "analyst")))
                .isPositive();
        assertThat(count(ofAnalysis("bureau_view", "analysis_id"), person("ana", "analyst")))
                .isZero();
        assertThat(count(ofAnalysis("bureau_view", "analysis_id"), person("bureau", "bureau")))
                .isEqualTo(1);
        assertThat(count(ofAnalysis("analysis", "id"), person("nobody", "president")))
                .isZero();
    }

    @Test
    void whatASourceToldIsThereForWhoSeesItsSignal() {
        tell();
        for (var table : TOLD) {
            assertThat(count(all(table), person("eve", "analyst"))).as(table).isPositive();
            assertThat(count(all(table), person("wanda", "civil-society")))
                    .as(table)
                    .isZero();
            assertThat(count(all(table), person("geneva", "geneva"))).as(table).isZero();
            assertThat(count(all(table), RowSecurityIT::asSystem)).as(table).isPositive();
        }
    }

    @Test
    void aReceiptGivesItsOwnReportAloneAndForOneTransaction() {
        tell();
        tell();
        var receipt = Objects.requireNonNull(database.sql(
                        "SELECT receipt FROM source_report JOIN signal ON signal.id = signal_id WHERE state = 'XRS' LIMIT 1")
                .map(row -> Objects.requireNonNull(row.get("receipt", String.class)))
                .one()
                .contextWrite(RowScope::system)
                .block());
        for (var table : TOLD) {
            assertThat(count(all(table), showing(receipt)))
                    .as(table)
                    .isEqualTo("attachment_piece".equals(table) ? 2 : 1);
            assertThat(count(all(table), showing("another"))).as(table).isZero();
            assertThat(count(all(table), null)).as(table).isZero();
        }
    }

    /** A report with a message and an attachment, of which there are two copies. */
    private void tell() {
        var code = created(api.post(
                        "/v1/source-channel/signals",
                        Map.of(
                                "state", "XRS",
                                "teller", "DEFENDER",
                                "violationType", "ATTACK_ON_DEFENDER",
                                "gravity", "SERIOUS",
                                "occurredOn", MONDAY.toString(),
                                "text", "Sample account of what is about to happen, told for a test.")))
                .path("receiptCode")
                .asString();
        created(api.post("/v1/source-channel/answers", Map.of("receiptCode", code, "text", "At dawn.")));
        var paper = TellingFiles.pdf("Metadata", "The page itself");
        created(api.post(
                "/v1/source-channel/attachments", Map.of("receiptCode", code, "name", "paper.pdf", "content", paper)));
    }

    private Scope showing(String receipt) {
        return query -> transactions.within(database.sql("SELECT set_config('avert.receipt', :receipt, true)")
                .bind("receipt", receipt)
                .then()
                .then(query));
    }

    private static String all(String table) {
        return "SELECT count(*) AS n FROM " + table;
    }

    @Test
    void theServicesOwnWorkSeesAll() {
        assertThat(count(RED, RowSecurityIT::asSystem)).isPositive();
    }

    @Test
    void theServicesRoleCannotTakeThePolicyAway() {
        assertThatThrownBy(() -> database.sql("ALTER TABLE signal DISABLE ROW LEVEL SECURITY")
                        .then()
                        .block())
                .hasStackTraceContaining("must be owner");
    }

    private String ofAnalysis(String table, String column) {
        return "SELECT count(*) AS n FROM " + table + " WHERE " + column + " = '" + UUID.fromString(analysis) + "'";
    }

    private long count(String sql, @org.jspecify.annotations.Nullable Scope scope) {
        var counted = database.sql(sql)
                .map(row -> Objects.requireNonNull(row.get("n", Long.class)))
                .one();
        return Objects.requireNonNull((scope == null ? counted : scope.around(counted)).block());
    }

    private static Mono<Long> asSystem(Mono<Long> query) {
        return query.contextWrite(RowScope::system);
    }

    private static Scope person(String subject, String... roles) {
        var caller = new Caller(
                TestIssuer.issuer("human-rights"),
                subject,
                Pillar.HUMAN_RIGHTS,
                Set.copyOf(List.of(roles)),
                null,
                null,
                null,
                null,
                Set.of());
        var token = Jwt.withTokenValue("sample")
                .header("alg", "none")
                .subject(subject)
                .build();
        return query -> query.contextWrite(Callers.as(new CallerAuthentication(caller, token)));
    }

    private interface Scope {
        Mono<Long> around(Mono<Long> query);
    }
}
