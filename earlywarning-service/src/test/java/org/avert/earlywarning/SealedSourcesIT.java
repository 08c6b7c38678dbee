package org.avert.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.avert.kit.caller.Pillar;
import org.avert.kit.sealing.PillarClosed;
import org.avert.kit.sealing.SealBroken;
import org.avert.kit.sealing.SealedPlace;
import org.avert.kit.sealing.Sealer;
import org.avert.kit.test.Api;
import org.avert.kit.test.TestKeys;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What holds of the identities of sources against someone with the database, and against a key that is gone. */
class SealedSourcesIT extends EarlywarningFixture {
    private static final Path KEYS = TestKeys.generate();

    @Autowired
    Flyway flyway;

    @Autowired
    Sealer sealer;

    @LocalManagementPort
    int management;

    @DynamicPropertySource
    static void keysOfItsOwn(DynamicPropertyRegistry registry) {
        registry.add("avert.sealing.keys", KEYS::toString);
        registry.add("avert.sealing.refresh", () -> "200ms");
        registry.add("avert.sealing.settle", () -> "1s");
    }

    @Test
    void aSourceIsSealedByThePillarOfWhoSubmitted() {
        assertThat(opened(submitted(civilSociety()), Pillar.PARTNERS)).contains("Ada Witness");
        assertThat(opened(submitted(analyst()), Pillar.HUMAN_RIGHTS)).contains("Ada Witness");
    }

    @Test
    void movedToAnotherRowFieldOrPillarItDoesNotOpen() throws SQLException {
        var one = submitted(civilSociety());
        var other = submitted(civilSociety());
        asOwner("UPDATE signal SET sealed_source = (SELECT sealed_source FROM signal WHERE id = '%s') WHERE id = '%s'"
                .formatted(one, other));

        assertThat(opened(one, Pillar.PARTNERS)).contains("Ada Witness");
        assertThatThrownBy(() -> opened(other, Pillar.PARTNERS)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> opened(one, Pillar.HUMAN_RIGHTS)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() ->
                        sealer.open(Pillar.PARTNERS, new SealedPlace("signal", one.toString(), "summary"), stored(one)))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void anOperatorsRotationSealsSourcesAnewAndDropsTheOldKey() {
        var id = submitted(civilSociety());
        var before = stored(id);

        WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + management)
                .build()
                .post()
                .uri("/actuator/sealing/partners")
                .exchange()
                .expectStatus()
                .isOk();

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(stored(id)).isNotEqualTo(before);
            assertThatThrownBy(() -> opened(id, Pillar.PARTNERS, before)).isInstanceOf(SealBroken.class);
        });
        assertThat(opened(id, Pillar.PARTNERS)).contains("Ada Witness");
    }

    @Test
    void aDestroyedKeyClosesItsPillarOnly() throws IOException {
        var theirs = submitted(api.as(org.avert.kit.test.TestIssuer.token("development", "agency")), "UN_ENTITY");
        var ours = submitted(analyst());
        assertThat(opened(theirs, Pillar.DEVELOPMENT)).contains("Ada Witness");

        Files.delete(KEYS.resolve("development.json"));

        await().untilAsserted(() ->
                assertThatThrownBy(() -> opened(theirs, Pillar.DEVELOPMENT)).isInstanceOf(PillarClosed.class));
        assertThat(opened(ours, Pillar.HUMAN_RIGHTS)).contains("Ada Witness");
        submitted(civilSociety());
    }

    private UUID submitted(Api who) {
        return submitted(who, "CIVIL_SOCIETY");
    }

    private UUID submitted(Api who, String type) {
        var body = signal("XAB", MONDAY, "Port Alder");
        body.put("sourceType", type);
        body.put("source", Map.of("name", "Ada Witness", "contact", "by the bridge"));
        return UUID.fromString(submit(who, body).path("id").asString());
    }

    private String opened(UUID id, Pillar owner) {
        return opened(id, owner, stored(id));
    }

    private String opened(UUID id, Pillar owner, byte[] sealed) {
        return sealer.open(owner, new SealedPlace("signal", id.toString(), "sealed_source"), sealed);
    }

    /** As the owner of the tables, whom no policy holds. */
    private void asOwner(String change) throws SQLException {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private byte[] stored(UUID id) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT sealed_source FROM signal WHERE id = '" + id + "'")) {
            assertThat(rows.next()).isTrue();
            return rows.getBytes(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
