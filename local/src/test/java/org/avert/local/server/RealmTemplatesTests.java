package org.avert.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.avert.local.home.Home;
import org.avert.local.home.Secrets;
import org.avert.local.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @TempDir
    Path directory;

    private Secrets secrets;
    private RealmTemplates templates;

    @BeforeEach
    void open() {
        secrets = Secrets.of(new Home(directory));
        templates =
                new RealmTemplates("http://127.0.0.1:8080", "http://127.0.0.1:8180/realms", secrets, People.sample());
    }

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

    @ParameterizedTest
    @FieldSource("org.avert.local.server.RealmTemplates#REALMS")
    void tokensAreShortAndARefreshTokenWorksOnce(String name) {
        var realm = realm(name);
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(60);
        assertThat(realm.get("accessCodeLifespan").asInt()).isLessThanOrEqualTo(30);
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.get("refreshTokenMaxReuse").asInt()).isZero();
    }

    @ParameterizedTest
    @FieldSource("org.avert.local.server.RealmTemplates#REALMS")
    void guessingIsSlowedDownAndNobodyRegisters(String name) {
        var realm = realm(name);
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.get("resetPasswordAllowed").asBoolean()).isFalse();
        assertThat(realm.get("passwordPolicy").asString()).contains("length(14)");
    }

    @ParameterizedTest
    @FieldSource("org.avert.local.server.RealmTemplates#REALMS")
    void noPasswordOrSecretStandsInATemplate(String name) {
        var realm = realm(name);
        for (var client : realm.get("clients")) {
            if (client.has("secret")) {
                assertThat(client.get("secret").asString())
                        .isEqualTo(secrets.clientSecret(
                                name, client.get("clientId").asString()));
            }
        }
        for (var user : realm.path("users")) {
            for (var credential : user.path("credentials")) {
                assertThat(credential.get("value").asString())
                        .isEqualTo(secrets.personPassword(
                                name, user.get("username").asString()));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("org.avert.local.server.RealmTemplates#REALMS")
    void whatIsNotInTheProfileIsNotKeptAndNobodyEditsTheirOwnBindings(String name) {
        var profile = JsonMapper.shared()
                .readTree(realm(name)
                        .at(
                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asString());
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
        for (var attribute : profile.get("attributes")) {
            assertThat(names(attribute.at("/permissions/edit")))
                    .as(attribute.get("name").asString())
                    .containsExactly("admin");
        }
    }

    @ParameterizedTest
    @FieldSource("org.avert.local.server.RealmTemplates#REALMS")
    void anAdministratorOfAPillarHasNoPowerOverTheRealmItself(String name) {
        for (var user : realm(name).path("users")) {
            var roles = names(user.at("/clientRoles/realm-management"));
            if (user.path("serviceAccountClientId").asString("").equals("identity")) {
                // people and clients, and to look at the realm; never to manage it
                assertThat(roles)
                        .containsExactlyInAnyOrder(
                                "manage-users", "view-users", "manage-clients", "view-clients", "view-realm");
                continue;
            }
            assertThat(roles).isSubsetOf(Set.of("manage-users", "view-users", "query-users", "query-groups"));
            assertThat(roles.isEmpty())
                    .isEqualTo(!names(user.path("realmRoles")).contains("pillar-admin"));
        }
    }

    @Test
    void aProviderThatIsBrokeredIsTrustedWithNoEmailAndNoTokenIsStored() {
        var realm = realm("development");
        for (var provider : realm.get("identityProviders")) {
            assertThat(provider.get("trustEmail").asBoolean()).isFalse();
            assertThat(provider.get("storeToken").asBoolean()).isFalse();
            assertThat(provider.get("addReadTokenRoleOnCreate").asBoolean()).isFalse();
            assertThat(provider.at("/config/validateSignature").asString()).isEqualTo("true");
            assertThat(provider.at("/config/pkceMethod").asString()).isEqualTo("S256");
        }
        for (var mapper : realm.get("identityProviderMappers")) {
            if (mapper.at("/config").has("role")) {
                // no administrator comes from a provider
                assertThat(mapper.at("/config/role").asString()).isIn("country-team", "agency");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"human-rights", "peace-security", "development", "partners"})
    void aProviderBringsNewPeopleAloneAndLinksNoAccount(String name) {
        var realm = realm(name);
        var flow = realm.at("/authenticationFlows/0");
        assertThat(realm.get("firstBrokerLoginFlow")).isEqualTo(flow.get("alias"));
        assertThat(flow.get("authenticationExecutions")).hasSize(1);
        assertThat(flow.at("/authenticationExecutions/0/authenticator").asString())
                .isEqualTo("idp-create-user-if-unique");
        assertThat(flow.at("/authenticationExecutions/0/requirement").asString())
                .isEqualTo("REQUIRED");
        for (var provider : realm.path("identityProviders")) {
            assertThat(provider.get("firstBrokerLoginFlowAlias")).isEqualTo(flow.get("alias"));
            assertThat(provider.has("postBrokerLoginFlowAlias")).isFalse();
        }
    }

    @Test
    void secretsAreFilledInAsJson() {
        var portal = StreamSupport.stream(realm("partners").get("clients").spliterator(), false)
                .filter(client -> client.get("clientId").asString().equals("portal"))
                .findFirst()
                .orElseThrow();
        assertThat(portal.get("secret").asString()).isEqualTo(secrets.clientSecret("partners", "portal"));
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
