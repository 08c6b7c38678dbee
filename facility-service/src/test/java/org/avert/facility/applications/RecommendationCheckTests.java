package org.avert.facility.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.avert.kit.problem.Unavailable;
import org.avert.kit.problem.Unprocessable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class RecommendationCheckTests {
    private static final UUID OWN = UUID.randomUUID();
    private static final UUID FOREIGN = UUID.randomUUID();

    private static final RecommendationLookup KNOWING = ids -> Mono.just(List.of(
            new KnownRecommendation(OWN, "XAA", "Own.", "UPR", "AFRICAN"),
            new KnownRecommendation(FOREIGN, "XZZ", "Foreign.", "UPR", null)));
    private static final RecommendationLookup AWAY = ids -> Mono.error(new Unavailable("away"));

    @Test
    void keepsTheTextOfTheRecommendation() {
        StepVerifier.create(new RecommendationCheck(KNOWING).demand(naming(OWN), List.of("XAA")))
                .assertNext(text -> {
                    assertThat(text.recommendationsChecked()).isTrue();
                    assertThat(text.recommendations().get(0).text()).isEqualTo("Own.");
                })
                .verifyComplete();
    }

    @Test
    void refusesRecommendationsOfOtherStatesAndUnknownOnes() {
        StepVerifier.create(new RecommendationCheck(KNOWING)
                        .demand(naming(OWN, FOREIGN, UUID.randomUUID()), List.of("XAA")))
                .expectErrorSatisfies(problem -> assertThat(problem)
                        .isInstanceOfSatisfying(
                                Unprocessable.class,
                                it -> assertThat(String.valueOf(it.getBody().getProperties()))
                                        .contains("/recommendationIds/1", "/recommendationIds/2")
                                        .doesNotContain("/recommendationIds/0")))
                .verify();
    }

    @Test
    void acceptsRecommendationsMadeToAJointApplicant() {
        StepVerifier.create(new RecommendationCheck(KNOWING).demand(naming(FOREIGN), List.of("XAA", "XZZ")))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void keepsADraftUncheckedWhenTheServiceIsAway() {
        StepVerifier.create(new RecommendationCheck(AWAY).attempt(naming(OWN), List.of("XAA")))
                .assertNext(text -> assertThat(text.recommendationsChecked()).isFalse())
                .verifyComplete();
    }

    @Test
    void neverPassesUncheckedWhenItMatters() {
        StepVerifier.create(new RecommendationCheck(AWAY).demand(naming(OWN), List.of("XAA")))
                .verifyError(Unavailable.class);
    }

    private static ApplicationText naming(UUID... ids) {
        var linked = List.of(ids).stream().map(LinkedRecommendation::unchecked).toList();
        return new ApplicationText("t", List.of(), linked, false, List.of(), List.of(), null, null);
    }
}
