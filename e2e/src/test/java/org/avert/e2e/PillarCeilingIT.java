package org.avert.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.avert.kit.test.TokenFlaw;
import org.avert.kit.test.TokenWish;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * An administrator of peace and security signs what that pillar cannot give: a role of human rights, a State's binding. It
 * gains nothing, and it is on record.
 */
class PillarCeilingIT {
    private static final String ANALYSES = "/api/earlywarning/v1/analyses";

    private final Platform platform = RunningPlatform.get();
    private final Web web = new Web(platform.baseUrl());
    private final RealmTokens tokens = new RealmTokens(platform.installation());

    @Test
    void signingTheHighCommissionerGainsNothing() {
        var before = dropped("earlywarning", "high-commissioner");
        assertThat(get("/api/earlywarning/v1/break-glass", claiming("high-commissioner"))
                        .statusCode())
                .isEqualTo(403);

        var both = claiming("new-york", "high-commissioner");
        assertThat(Web.json(get(ANALYSES, both)).path("items")).isEmpty();
        assertThat(dropped("earlywarning", "high-commissioner")).isGreaterThanOrEqualTo(before + 2);
    }

    @Test
    void namingReadersIsRefusedOnRecord() {
        var before = audited("earlywarning", "act = 'REFUSED' and operation = 'assignReader'");
        var answer = send("POST", ANALYSES + "/" + UUID.randomUUID() + "/readers", claiming("new-york"), "{}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(audited("earlywarning", "act = 'REFUSED' and operation = 'assignReader'"))
                .isEqualTo(before + 1);
    }

    @Test
    void settingAStatesBindingGainsNothing() {
        var before = dropped("facility", "state");
        var wish = new TokenWish(
                "peace-security", List.of("new-york", "state"), Map.of("state", "XAA"), null, TokenFlaw.NONE);
        var token = tokens.token(wish).orElseThrow();
        assertThat(get("/api/facility/v1/applications", token).statusCode()).isEqualTo(403);
        assertThat(dropped("facility", "state")).isGreaterThan(before);
    }

    private HttpResponse<String> get(String path, String token) {
        return send("GET", path, token, null);
    }

    private HttpResponse<String> send(String method, String path, String token, @Nullable String body) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        tokens.present(token, headers, method, path);
        return web.send(method, path, headers.toSingleValueMap(), body);
    }

    private String claiming(String... roles) {
        return tokens.token(new TokenWish("peace-security", List.of(roles), Map.of(), null, TokenFlaw.NONE))
                .orElseThrow();
    }

    private long dropped(String service, String claim) {
        return audited(service, "operation = 'claimBeyondCeiling' and object_id like '%" + claim + "%'");
    }

    private long audited(String service, String condition) {
        var database = "avert_" + service;
        var url =
                "jdbc:postgresql://127.0.0.1:" + platform.installation().ports().of(Part.POSTGRES) + "/" + database;
        var password = platform.installation().secrets().databasePassword(database);
        try (var connection = DriverManager.getConnection(url, database, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from audit where " + condition)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
