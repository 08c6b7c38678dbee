package org.avert.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.avert.local.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmTemplatesTests {
    private static final Map<String, Set<String>> CEILING = Map.of(
            "human-rights",
                    Set.of(
                            "geneva",
                            "analyst",
                            "high-commissioner",
                            "president",
                            "bureau",
                            "mandate-holder",
                            "wg-communications",
                            "wg-situations",
                            "advisory-committee",
                            "treaty-body",
                            "facility-secretariat",
                            "pillar-admin",
                            "auditor"),
            "peace-security", Set.of("new-york", "pillar-admin", "auditor"),
            "development", Set.of("country-team", "agency", "pillar-admin", "auditor"),
            "partners",
                    Set.of(
                            "state",
                            "committee",
                            "donor",
                            "partner",
                            "expert",
                            "nhri",
                            "civil-society",
                            "regional-organisation",
                            "pillar-admin",
                            "auditor"),
            "platform", Set.of());

    private final RealmTemplates templates = new RealmTemplates(
            "http://127.0.0.1:8080",
            (realm, client) -> "secret \"of\" " + client,
            realm -> People.sample().ofRealm(realm),
            person -> "password of " + person);

    @ParameterizedTest
    @FieldSource("org.avert.local.server.RealmTemplates#REALMS")
    void aRealmHasTheRolesOfItsCeilingAndNoOther(String realm) {
        assertThat(names(realm(realm).at("/roles/realm"), "name")).isEqualTo(CEILING.get(realm));
    }

    @ParameterizedTest
    @FieldSource("org.avert.local.server.RealmTemplates#REALMS")
    void everyRoleHasASamplePerson(String realm) {
        var held = People.sample().ofRealm(realm).stream()
                .flatMap(person -> person.roles().stream())
                .collect(Collectors.toSet());
        assertThat(held).isEqualTo(CEILING.get(realm));
    }

    @ParameterizedTest
    @FieldSource("org.avert.local.server.RealmTemplates#REALMS")
    void noClientIsLax(String realm) {
        for (var client : realm(realm).get("clients")) {
            assertThat(client.get("fullScopeAllowed").asBoolean()).isFalse();
            assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(names(client.get("redirectUris"))).noneMatch(uri -> uri.contains("*"));
            if (client.get("standardFlowEnabled").asBoolean()) {
                assertThat(client.at("/attributes/pkce.code.challenge.method").asString())
                        .isEqualTo("S256");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("org.avert.local.server.RealmTemplates#REALMS")
    void nothingIsLeftToFillIn(String realm) {
        assertThat(templates.render(realm)).doesNotContain("{{");
    }

    @Test
    void secretsAreFilledInAsJson() {
        var portal = StreamSupport.stream(realm("partners").get("clients").spliterator(), false)
                .filter(client -> client.get("clientId").asString().equals("portal"))
                .findFirst()
                .orElseThrow();
        assertThat(portal.get("secret").asString()).isEqualTo("secret \"of\" portal");
        assertThat(names(portal.get("redirectUris")))
                .containsExactly("http://127.0.0.1:8080/login/oauth2/code/partners");
    }

    @Test
    void committeeHasAMemberAndAnAlternateOfEachRegion() {
        var byRegion = People.sample().withRole("committee").stream()
                .collect(Collectors.groupingBy(person -> person.binding("region"), Collectors.counting()));
        assertThat(byRegion)
                .hasSize(5)
                .allSatisfy((region, people) -> assertThat(people).isEqualTo(2));
    }

    @Test
    void subjectsAreUnique() {
        assertThat(People.sample().all()).extracting(person -> person.subject()).doesNotHaveDuplicates();
    }

    private JsonNode realm(String name) {
        return JsonMapper.shared().readTree(templates.render(name));
    }

    private static Set<String> names(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.get(field).asString())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }
}
