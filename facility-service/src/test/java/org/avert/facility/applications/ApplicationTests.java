package org.avert.facility.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.avert.facility.money.Money;
import org.avert.kit.problem.Conflict;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.junit.jupiter.api.Test;

class ApplicationTests {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final UUID RECOMMENDATION = UUID.randomUUID();

    @Test
    void listsEverythingThatIsMissing() {
        var draft = Application.draft("AV-0000-0000", "XAA", null, titleOnly(), NOW);
        assertThatThrownBy(draft::requireComplete)
                .isInstanceOfSatisfying(
                        Unprocessable.class,
                        problem -> assertThat(pointers(problem))
                                .containsExactly(
                                        "/recommendationIds",
                                        "/support",
                                        "/needs",
                                        "/ownProvision",
                                        "/whyNotOtherwise"));
    }

    @Test
    void refusesAnApplicantThatJoinsItself() {
        var text = new ApplicationText("t", List.of("XAB", "XAA"), List.of(), false, List.of(), List.of(), null, null);
        assertThatThrownBy(() -> Application.draft("AV-0000-0000", "XAA", null, text, NOW))
                .isInstanceOfSatisfying(
                        Unprocessable.class,
                        problem -> assertThat(pointers(problem)).containsExactly("/jointApplicants/1"));
    }

    @Test
    void judgesByTheCriteriaInForceWhenSubmitted() {
        assertThat(submitted().submitted().criteriaVersion()).isEqualTo(7);
    }

    @Test
    void staysBackUntilTheLastQuestionIsAnswered() {
        var asked = submitted().ask("First?", null, NOW).ask("Second?", null, NOW);
        var first = asked.clarifications().get(0).id();
        var second = asked.clarifications().get(1).id();
        var half = asked.answer(first, "One.", complete(), NOW);
        assertThat(half.status()).isEqualTo(ApplicationStatus.CLARIFICATION);
        assertThat(half.answer(second, "Two.", complete(), NOW).status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void opensOneMoreRoundAfterATieAndCountsRoundsOverScreenings() {
        var tied = screened().openScores(NOW).decide(ApplicationStep.OPEN_ANOTHER_ROUND, NOW);
        assertThat(tied.status()).isEqualTo(ApplicationStatus.SCREENING);
        assertThat(tied.submitted().round()).isEqualTo(2);
        assertThat(tied.submitted().tied()).isTrue();
        assertThat(tied.closedAt()).isNull();
        var deferred = tied.openScores(NOW).decide(ApplicationStep.DEFER, NOW);
        assertThat(deferred.closedAt()).isEqualTo(NOW);
        var again = deferred.submit(complete(), 8, NOW);
        assertThat(again.submitted().round()).isEqualTo(3);
        assertThat(again.submitted().tied()).isFalse();
        assertThat(again.submitted().criteriaVersion()).isEqualTo(8);
        assertThat(again.closedAt()).isNull();
    }

    @Test
    void stopsCompetingWhenWithdrawnOrDecided() {
        assertThat(screened().withdraw(NOW).closedAt()).isEqualTo(NOW);
        assertThat(screened()
                        .openScores(NOW)
                        .decide(ApplicationStep.DECLINE, NOW)
                        .closedAt())
                .isEqualTo(NOW);
    }

    @Test
    void cannotBeWithdrawnOnceApproved() {
        var approved = screened().openScores(NOW).decide(ApplicationStep.APPROVE, NOW);
        assertThatThrownBy(() -> approved.withdraw(NOW))
                .isInstanceOf(Conflict.class)
                .hasMessage("The application is APPROVED. It allows: draft plan.");
    }

    private static Application submitted() {
        return Application.draft("AV-0000-0000", "XAA", null, complete(), NOW).submit(complete(), 7, NOW);
    }

    private static Application screened() {
        return submitted().startScreening(NOW);
    }

    private static ApplicationText titleOnly() {
        return new ApplicationText("t", List.of(), List.of(), false, List.of(), List.of(), null, null);
    }

    private static ApplicationText complete() {
        return new ApplicationText(
                "t",
                List.of(),
                List.of(LinkedRecommendation.unchecked(RECOMMENDATION)),
                true,
                List.of(SupportKind.PARTNER),
                List.of(new Need(RECOMMENDATION, NeedKind.LAW, "A law.")),
                new OwnProvision("Posts.", new Money("USD", 1)),
                "Nobody else does.");
    }

    @SuppressWarnings("unchecked")
    private static List<String> pointers(Unprocessable problem) {
        var properties = Objects.requireNonNull(problem.getBody().getProperties());
        var errors = (List<FieldError>) Objects.requireNonNull(properties.get("errors"));
        return errors.stream().map(error -> String.valueOf(error.pointer())).toList();
    }
}
