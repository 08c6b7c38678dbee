package org.avert.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.avert.local.demo.Scenario;
import org.avert.local.people.Person;
import org.avert.local.platform.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The portal in a real browser: what each reader sees of one case, without JavaScript too, and to a screen reader. */
class PagesIT {
    private static final Path SCREENSHOTS = RunningPlatform.root().resolve("e2e/target/screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Chromium chromium;
    private static Platform platform;
    private static Scenario scenario;

    @BeforeAll
    static void playOneCase() {
        chromium = Chromium.open();
        platform = RunningPlatform.get();
        scenario = Scenario.of(platform.installation(), Clock.systemUTC(), step -> {});
        scenario.play();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void homeExplainsTheThread() {
        try (var reader = reader(true)) {
            var page = open(reader, "/");
            assertThat(page.locator("h1").count()).isEqualTo(1);
            look(page, "home");
        }
    }

    @Test
    void anyoneBrowsesAndOpensAFundingRequestWithoutLoginAndWithoutJavaScript() {
        var reference = scenario.file().get("publicReference");
        try (var reader = reader(false)) {
            var page = open(reader, "/funding");
            page.locator("a[href*='" + reference + "']").first().click();
            assertThat(page.url()).endsWith("/funding/" + reference);
            assertThat(page.content()).doesNotContain(scenario.file().reference());
        }
        try (var reader = reader(true)) {
            look(open(reader, "/funding"), "funding");
            look(open(reader, "/funding/" + reference), "funding-request");
        }
    }

    @Test
    void theCaseShowsEachReaderTheirPart() {
        try (var reader = signedIn("president")) {
            var page = open(reader, "/cases/" + scenario.file().reference());
            assertThat(page.content()).contains(scenario.file().reference());
            look(page, "case-president");
        }
        try (var reader = signedIn("state-xaa")) {
            var page = open(reader, "/cases/" + scenario.file().reference());
            look(page, "case-state");
        }
        try (var reader = signedIn("state-xbb")) {
            var answer = reader.newPage()
                    .navigate(platform.baseUrl() + "/cases/" + scenario.file().reference());
            assertThat(answer.status()).isEqualTo(404);
        }
    }

    @Test
    void theBoardDrawsSeriesExpectedValueBoundAndAlarm() {
        try (var reader = signedIn("analyst")) {
            var page = open(reader, "/board");
            look(page, "board");
            page.locator("main a[href*='/board/']").first().click();
            assertThat(page.locator("main svg").count()).isPositive();
            assertThat(page.locator("main table").count()).isPositive();
            look(page, "board-pattern");
        }
    }

    @Test
    void signInOffersEachPillar() {
        try (var reader = reader(true)) {
            var page = open(reader, "/signin");
            for (var realm : List.of("human-rights", "peace-security", "development", "partners")) {
                assertThat(page.locator("a[href*='" + realm + "'], form[action*='" + realm + "']")
                                .count())
                        .as(realm)
                        .isPositive();
            }
            look(page, "sign-in");
        }
    }

    @Test
    void anAdministratorManagesPeopleClientsAndGrants() {
        try (var reader = signedIn(platform.people().named("human-rights", "pillar-admin"))) {
            for (var path : List.of("account", "people", "people/new", "clients", "clients/new", "grants")) {
                look(open(reader, "/" + path), path.replace('/', '-'));
            }
            var page = open(reader, "/people");
            page.locator("tbody th a").first().click();
            look(page, "person");
        }
    }

    private static BrowserContext reader(boolean javaScript) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(javaScript)
                        .setViewportSize(1280, 900));
    }

    private static BrowserContext signedIn(String username) {
        return signedIn(platform.people().named(username));
    }

    private static BrowserContext signedIn(Person person) {
        var reader = reader(true);
        var page = reader.newPage();
        page.navigate(platform.baseUrl() + "/oauth2/authorization/" + person.realm());
        page.fill("input[name=username]", person.username());
        page.fill("input[name=password]", password(person));
        page.locator("[type=submit]").first().click();
        page.waitForURL(url -> url.startsWith(platform.baseUrl().toString()));
        page.close();
        return reader;
    }

    private static String password(Person person) {
        return platform.installation().secrets().personPassword(person.realm(), person.username());
    }

    private static Page open(BrowserContext reader, String path) {
        var page = reader.newPage();
        var answer = page.navigate(platform.baseUrl() + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return page;
    }

    /** Keeps a picture and asks axe. */
    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
        var found = new AxeBuilder(page).withTags(WCAG).analyze();
        assertThat(found.getViolations()).as(name).isEmpty();
        assertThat(found.getPasses()).as(name).isNotEmpty();
    }
}
