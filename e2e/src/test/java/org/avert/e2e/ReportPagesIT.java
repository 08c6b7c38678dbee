package org.avert.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.avert.local.platform.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody at risk, with a browser that runs no script: choose, tell, note the code, come back and answer. */
class ReportPagesIT {
    private static final Path SCREENSHOTS = RunningPlatform.root().resolve("e2e/target/screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final long SMALL = 50_000;
    private static final String RED = "rgb(163, 36, 28)";

    private static Chromium chromium;
    private static Platform platform;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        platform = RunningPlatform.get();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void reprisalsAreReportedAndAnsweredWithoutScriptAndWithoutCookie() {
        try (var reader = reader(false)) {
            var page = reader.newPage();
            page.navigate(platform.baseUrl() + "/report");
            page.locator("a[href='/report/reprisal']").click();
            page.fill("#state", "XAA");
            page.fill("#text", "Too short");
            page.locator("main button").click();
            assertThat(page.inputValue("#text")).isEqualTo("Too short");
            page.fill("#text", "They came to the office after the meeting. Sample data.");
            page.locator("main button").click();
            var code = page.locator(".code").textContent();
            assertThat(code).matches("(\\d{4}-){6}\\d{4}");
            assertThat(page.url()).doesNotContain(code);

            page.locator("a[href='/report/code']").click();
            page.check("#kind-reprisal");
            page.fill("#code", code.replace("-", " "));
            page.locator("main button").click();
            page.fill("#text", "One thing more. Sample data.");
            page.locator("form[action$=answers] button").click();
            assertThat(page.locator(".lines").textContent()).contains("One thing more");
            assertThat(page.url()).doesNotContain(code);
            assertThat(reader.cookies()).isEmpty();
        }
    }

    @Test
    void theEntryPageIsSmallAndNothingComesFromElsewhere() {
        try (var reader = reader(true)) {
            var page = reader.newPage();
            var responses = new ArrayList<Response>();
            page.onResponse(responses::add);
            page.navigate(platform.baseUrl() + "/report");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(responses).isNotEmpty().allSatisfy(response -> {
                assertThat(response.url()).startsWith(platform.baseUrl().toString());
                assertThat(response.status()).as(response.url()).isEqualTo(200);
            });
            var bytes = List.copyOf(responses).stream()
                    .mapToLong(response -> response.body().length)
                    .sum();
            assertThat(bytes).isPositive().isLessThan(SMALL);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint", "signal", "reprisal"})
    void everyFieldThatIsMissingHasARedBorder(String kind) {
        try (var reader = reader(true)) {
            var page = reader.newPage();
            page.navigate(platform.baseUrl() + "/report/" + kind);
            page.locator("main button").click();
            var missing = page.locator(".errors a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(missing)
                    .isNotEmpty()
                    .allSatisfy(
                            field -> assertThat(border(page, field)).as(field).isEqualTo(RED));
            assertThat(border(page, "#contact")).isNotEqualTo(RED);
        }
    }

    private static Object border(Page page, String field) {
        return page.locator(field).evaluate("field => getComputedStyle(field).borderTopColor");
    }

    @Test
    void everyPageIsAccessible() {
        try (var reader = reader(true)) {
            for (var path :
                    List.of("/report", "/report/complaint", "/report/signal", "/report/reprisal", "/report/code")) {
                var page = reader.newPage();
                page.navigate(platform.baseUrl() + path);
                look(page, "report" + path.replace("/report", "").replace('/', '-'));
            }
            var page = reader.newPage();
            page.navigate(platform.baseUrl() + "/report/signal");
            page.locator("main button").click();
            look(page, "report-errors");
            page.navigate(platform.baseUrl() + "/report/complaint");
            page.fill("#state", "XAA");
            page.fill("#text", "What happened, told for a test. Sample data.");
            page.locator("main button").click();
            look(page, "report-receipt");
        }
    }

    private static BrowserContext reader(boolean javaScript) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(javaScript)
                        .setViewportSize(420, 800));
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
        var found = new AxeBuilder(page).withTags(WCAG).analyze();
        assertThat(found.getViolations()).as(name).isEmpty();
        assertThat(found.getPasses()).as(name).isNotEmpty();
    }
}
