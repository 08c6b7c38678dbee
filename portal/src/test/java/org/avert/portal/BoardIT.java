package org.avert.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoardIT extends PortalIT {

    private static final String SERIES = "11111111-1111-4111-8111-111111111111";

    @Test
    void drawsEachAlarmedSeriesAndListsThePatterns() {
        var page = page("/board?status=OPEN", signIn("human-rights"));

        var chart = page.select("svg.chart").get(0);
        assertThat(chart.attr("role")).isEqualTo("img");
        assertThat(chart.select("desc").text()).contains("104 weeks", "above the bound");
        assertThat(chart.select(".chart-alarm")).hasSizeGreaterThan(3);
        assertThat(chart.select(".chart-expected").attr("d")).startsWith("M");
        assertThat(page.select("#patterns ~ .cards .card").text())
                .contains("Attacks on journalists", "37 events, 52 victims");
        assertThat(GATEWAY.lastBelow("/api/earlywarning/v1/series?").uri()).contains("alarmed=true");
    }

    @Test
    void givesTheSameNumbersAsATable() {
        var page = page("/board/series/" + SERIES + "?algorithm=EARS_C2", signIn("human-rights"));

        assertThat(page.select("table tbody tr")).hasSize(104);
        assertThat(page.select("table tr.row-alarm td:last-child").get(0).text())
                .isEqualTo("yes");
        assertThat(GATEWAY.lastBelow("/api/earlywarning/v1/series/").uri()).endsWith("?algorithm=EARS_C2");
    }

    @Test
    void explainsAPattern() {
        var page = page("/board/patterns/33333333-3333-4333-8333-333333333333", signIn("human-rights"));

        assertThat(page.select(".why").text()).contains("the bound was 7.2", "12 distinct events");
        assertThat(page.select("svg.chart")).hasSize(1);
    }

    @Test
    void tellsAReaderWhoseRoleMayNot() {
        GATEWAY.fail("/api/earlywarning", 403);

        assertThat(page(get("/board", signIn("partners")), 403).select("h1").text())
                .isEqualTo("This is not for your role");
    }
}
