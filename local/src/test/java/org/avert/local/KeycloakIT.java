package org.avert.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.avert.local.people.AccessToken;
import org.avert.local.people.People;
import org.avert.local.people.Person;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The realms as people and systems meet them. */
class KeycloakIT {
    private static final List<String> BINDINGS = List.of("state", "region", "organisation", "countries");

    static Platform platform;

    @BeforeAll
    static void start() {
        platform = Tries.realms();
    }

    static Stream<Person> people() {
        return People.sample().all().stream();
    }

    @ParameterizedTest
    @MethodSource("people")
    void aPersonsTokenSaysWhoWhatAndNothingElse(Person person) {
        var claims = platform.installation().personLogin().token(person).claims();
        assertThat(claims.get("iss").asString())
                .isEqualTo(platform.installation().issuerBase() + "/" + person.realm());
        assertThat(claims.get("sub").asString()).isEqualTo(person.subject());
        assertThat(texts(claims.get("aud"))).containsExactly("avert-api");
        assertThat(claims.get("azp").asString()).isEqualTo("portal");
        assertThat(claims.get("typ").asString()).isEqualTo("Bearer");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(60);
        assertThat(texts(claims.at("/realm_access/roles"))).containsExactlyInAnyOrderElementsOf(person.roles());
        assertThat(claims.has("resource_access")).isFalse();
        assertThat(claims.has("email")).isFalse();
        BINDINGS.forEach(binding -> assertThat(texts(claims.path(binding)))
                .as(binding)
                .containsExactlyElementsOf(person.bindings().getOrDefault(binding, List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recommendations", "mechanisms", "earlywarning", "facility", "funding"})
    void aServiceHasATokenOfThePlatformRealm(String service) {
        var claims = office("platform", service).claims();
        assertThat(claims.get("iss").asString()).endsWith("/realms/platform");
        assertThat(claims.get("azp").asString()).isEqualTo(service);
        assertThat(texts(claims.get("aud"))).containsExactly("avert-api");
        assertThat(texts(claims.path("realm_access").path("roles"))).isEmpty();
    }

    @Test
    void anOfficesSystemHasTheRolesOfItsClient() {
        assertThat(roles(office("human-rights", "office-human-rights"))).containsExactlyInAnyOrder("geneva", "analyst");
        assertThat(roles(office("peace-security", "office-peace-security"))).containsExactly("new-york");
        assertThat(roles(office("development", "office-development"))).containsExactly("agency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"human-rights", "peace-security", "development", "partners"})
    void nobodyTradesAPasswordForAToken(String realm) throws Exception {
        var auditor = platform.people().named(realm, "auditor");
        var secrets = platform.installation().secrets();
        var password = secrets.personPassword(realm, "auditor");
        for (var client : List.of("portal", "admin-cli")) {
            var answer = post(
                    realm,
                    form(
                            "grant_type",
                            "password",
                            "client_id",
                            client,
                            "client_secret",
                            secrets.clientSecret(realm, "portal"),
                            "username",
                            auditor.username(),
                            "password",
                            password));
            assertThat(answer.statusCode()).as(client).isIn(400, 401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/cb",
                "/login/oauth2/code/human-rights/x",
                "/login/oauth2/code/partners",
                "/"
            })
    void comesBackToTheRegisteredAddressOnly(String redirect) throws Exception {
        var uri = redirect.startsWith("/") ? platform.baseUrl() + redirect : redirect;
        var request = platform.installation().realm("human-rights").authorization() + "?"
                + form(
                        "client_id",
                        "portal",
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "redirect_uri",
                        uri,
                        "code_challenge",
                        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                        "code_challenge_method",
                        "S256");
        assertThat(get(request).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesACodeRequestWithoutPkce() throws Exception {
        var redirect = platform.baseUrl() + "/login/oauth2/code/human-rights";
        var answer = get(platform.installation().realm("human-rights").authorization() + "?"
                + form("client_id", "portal", "response_type", "code", "scope", "openid", "redirect_uri", redirect));
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("error=invalid_request");
    }

    @Test
    void aPersonCannotBindThemselvesElsewhere() throws Exception {
        var token = platform.token("state-xaa").value();
        var account = platform.installation().realm("partners").issuer() + "/account";
        var change = HttpRequest.newBuilder(URI.create(account))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"attributes\":{\"state\":[\"XBB\"]}}"))
                .build();
        assertThat(send(change).statusCode()).isGreaterThanOrEqualTo(400);
        var again =
                platform.installation().personLogin().signIn(platform.people().named("state-xaa"));
        assertThat(again.claims().get("state").asString()).isEqualTo("XAA");
    }

    @Test
    void listensOnLoopbackOnlyAndLeavesNoSecretsBehind() throws Exception {
        var listening = new String(
                new ProcessBuilder("ss", "-ltnpH").start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var own = listening
                .lines()
                .filter(line -> line.contains("pid=" + platform.pid(Part.KEYCLOAK) + ",")
                        || line.contains("pid=" + platform.pid(Part.POSTGRES) + ","))
                .toList();
        assertThat(own).isNotEmpty().allMatch(line -> line.contains("127.0.0.1"));
        try (var files = Files.walk(Tries.REALMS)) {
            assertThat(files.filter(file -> file.toString().endsWith("-realm.json")))
                    .isEmpty();
        }
    }

    private static AccessToken office(String realm, String client) {
        return platform.installation().officeLogin().token(realm, client);
    }

    private static Set<String> roles(AccessToken token) {
        return Set.copyOf(texts(token.claims().at("/realm_access/roles")));
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asString)
                        .toList()
                : node.isMissingNode() ? List.of() : List.of(node.asString());
    }

    private static HttpResponse<String> post(String realm, String body) throws Exception {
        return send(HttpRequest.newBuilder(platform.installation().realm(realm).token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> get(String uri) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(uri)).build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String form(String... pairs) {
        return Stream.iterate(0, index -> index < pairs.length, index -> index + 2)
                .map(index -> pairs[index] + "=" + URLEncoder.encode(pairs[index + 1], StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
    }
}
