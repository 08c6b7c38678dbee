package org.avert.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.HarContentPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.avert.local.people.Person;
import org.avert.local.platform.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signing in and out in a real browser, by pillar and through a provider that a pillar brought along. */
class SigninIT {
    /** A signed token: JSON in base64url, and the parts that follow. */
    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{10,}\\.");

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Platform platform;
    private static Chromium chromium;
    private static RealmAdmin admin;

    @TempDir
    private Path recordings;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        platform = RunningPlatform.get();
        admin = new RealmAdmin(platform.installation());
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"human-rights,analyst", "peace-security,new-york", "development,country-team-xaa", "partners,state-xaa"
    })
    void signsInAndOutOfEachPillarAndNoTokenReachesTheBrowser(String realm, String username) throws IOException {
        var person = platform.people().named(realm, username);
        var before = sessions(person);
        var recording = recordings.resolve("seen.har");
        try (var reader = chromium.browser()
                .newContext(view().setRecordHarPath(recording)
                        .setRecordHarContent(HarContentPolicy.EMBED)
                        .setRecordHarUrlFilter(platform.baseUrl() + "/**"))) {
            var page = reader.newPage();
            page.navigate(platform.baseUrl() + "/cases");
            var planted = session(reader);
            signIn(page, person);
            assertThat(page.navigate(platform.baseUrl() + "/cases").status()).isEqualTo(200);
            assertThat(session(reader)).isPresent().isNotEqualTo(planted);
            assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                    .isEmpty();
            assertThat(sessions(person)).isEqualTo(before + 1);

            page.locator("form[action='/signout'] [type=submit]").first().click();
            page.waitForURL(platform.baseUrl() + "/");

            assertThat(page.navigate(platform.baseUrl() + "/cases").url()).endsWith("/signin");
            assertThat(sessions(person)).isEqualTo(before);
            page.navigate(platform.baseUrl() + "/oauth2/authorization/" + realm);
            assertThat(page.locator("input[name=password]").count()).isOne();
        }
        // pages lie in the recording with their bodies, so the search for a token searches them
        assertThat(seen(recording))
                .hasSizeGreaterThan(5)
                .anyMatch(text -> text.contains("</html>"))
                .noneMatch(text -> TOKEN.matcher(text).find());
    }

    @Test
    void aSessionThatSomebodyPlantedIsNotSignedIn() {
        try (var attacker = reader();
                var reader = reader()) {
            attacker.newPage().navigate(platform.baseUrl() + "/cases");
            reader.addCookies(attacker.cookies(platform.baseUrl().toString()));
            signIn(reader.newPage(), platform.people().named("state-xaa"));

            assertThat(attacker.newPage()
                            .navigate(platform.baseUrl() + "/cases")
                            .url())
                    .endsWith("/signin");
        }
    }

    @Test
    void anotherSitesFormChangesNothing() {
        try (var reader = reader()) {
            signIn(reader.newPage(), platform.people().named("donor-alpha"));
            var page = reader.newPage();
            page.route(
                    "http://attacker.example.org/**",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody("<form method=post action='" + platform.baseUrl()
                                    + "/signout'><button>go</button></form>")));
            page.navigate("http://attacker.example.org/");
            page.locator("button").click();
            page.waitForLoadState();

            assertThat(reader.newPage().navigate(platform.baseUrl() + "/cases").url())
                    .endsWith("/cases");
        }
    }

    @Test
    void aProviderOfThePillarsOwnBringsAPersonWhoIsBoundToACountry() {
        try (var reader = reader()) {
            var page = reader.newPage();
            throughTheProvider(page, "coordinator");
            page.waitForURL(url -> url.startsWith(platform.baseUrl().toString()));

            assertThat(page.navigate(platform.baseUrl() + "/cases").status()).isEqualTo(200);
        }
        var person = find("development", "email", "analyst@example.org");
        assertThat(person.at("/attributes/countries/0").asString()).isEqualTo("XCC");
        assertThat(roles(person)).contains("country-team").doesNotContain("pillar-admin");
        // the analyst of human rights has the same address, and is somebody else
        var namesake = find("human-rights", "email", "analyst@example.org");
        assertThat(namesake.get("id").asString())
                .isEqualTo(platform.people().named("analyst").subject())
                .isNotEqualTo(person.get("id").asString());
    }

    @Test
    void aProviderBringsNobodyIntoAnAccountThatIsThere() {
        var agency = platform.people().named("agency");
        try (var reader = reader()) {
            var page = reader.newPage();
            throughTheProvider(page, "namesake");
            page.waitForLoadState();

            assertThat(page.content()).contains("already exists");
            assertThat(page.locator("form").count()).as("ways to go on").isZero();
            assertThat(page.url()).doesNotStartWith(platform.baseUrl().toString());
        }
        var links = admin.call("GET", "development/users/" + agency.subject() + "/federated-identity", null);
        assertThat(Web.json(links)).isEmpty();
    }

    private void throughTheProvider(Page page, String username) {
        page.navigate(platform.baseUrl() + "/oauth2/authorization/development");
        page.locator("a[href*='/broker/stand-in/login']").click();
        fill(page, username, platform.installation().secrets().personPassword("stand-in-provider", username));
    }

    private static void signIn(Page page, Person person) {
        page.navigate(platform.baseUrl() + "/oauth2/authorization/" + person.realm());
        fill(
                page,
                person.username(),
                platform.installation().secrets().personPassword(person.realm(), person.username()));
        page.waitForURL(url -> url.startsWith(platform.baseUrl().toString()));
    }

    private static void fill(Page page, String username, String password) {
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", password);
        page.locator("[type=submit]").first().click();
    }

    private static BrowserContext reader() {
        return chromium.browser().newContext(view());
    }

    private static Browser.NewContextOptions view() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    /** Each exchange with the platform as the browser had it, bodies as text; what the realm keeps with the browser is the realm's. */
    private static List<String> seen(Path recording) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(recording))
                .at("/log/entries")
                .valueStream()
                .map(exchange -> {
                    var content = exchange.at("/response/content");
                    var text = content.path("text").asString("");
                    return exchange + ("base64".equals(content.path("encoding").asString("")) ? decoded(text) : text);
                })
                .toList();
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> session(BrowserContext reader) {
        return reader.cookies().stream()
                .filter(cookie -> cookie.name.endsWith("avert-session"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst();
    }

    private static int sessions(Person person) {
        return Web.json(admin.call("GET", person.realm() + "/users/" + person.subject() + "/sessions", null))
                .size();
    }

    private static JsonNode find(String realm, String by, String value) {
        return Web.json(admin.call("GET", realm + "/users?exact=true&" + by + "=" + value, null))
                .get(0);
    }

    private static String roles(JsonNode person) {
        return admin.call("GET", "development/users/" + person.get("id").asString() + "/role-mappings/realm", null)
                .body();
    }
}
