package org.avert.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecommendationsIT extends PortalIT {

    @Test
    void listsWithoutLogin() {
        var page = page("/recommendations?state=XAA&text=legal%20aid");

        assertThat(page.select(".card h2")).hasSize(2);
        assertThat(page.select("a.to-matrix").attr("href")).isEqualTo("/recommendations/matrix/XAA");
        assertThat(GATEWAY.lastBelow("/api/recommendations/v1/recommendations").uri())
                .contains("state=XAA", "text=legal%20aid", "limit=25");
    }

    @Test
    void showsOneWithItsAssessmentAndLinksOnlyToTheWeb() {
        var page = page("/recommendations/6a0f4c0e-3a74-4d0e-8b0e-0d2f8f3f1a01");

        assertThat(page.select(".assessment-grade").text()).isEqualTo("Partially implemented");
        assertThat(page.select(".assessment a").eachAttr("href")).allMatch(link -> link.startsWith("https://"));
    }

    @Test
    void showsTheMatrixByTheme() {
        var page = page("/recommendations/matrix/XAA?cycle=4");

        assertThat(page.select("section h2").eachText()).containsExactly("Journalists", "Justice");
        assertThat(page.select("table").text()).contains("Not assessed", "Noted");
    }
}
