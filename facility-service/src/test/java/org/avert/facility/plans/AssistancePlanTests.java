package org.avert.facility.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.money.Money;
import org.avert.kit.problem.Conflict;
import org.avert.kit.problem.Unprocessable;
import org.junit.jupiter.api.Test;

class AssistancePlanTests {
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final Completion DONE = new Completion(DAY, "Done.", List.of());

    @Test
    void movesFromDraftToClosure() {
        var plan = draft().agree(NOW).disburse(money(), NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.FUNDED);
        plan = plan.complete(activity(plan, 0), DONE, NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.IN_PROGRESS);
        plan = plan.assess(new Assessment(FIRST, "IMPLEMENTED", NOW), NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.IN_PROGRESS);
        plan = plan.complete(activity(plan, 1), DONE, NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.COMPLETED);
        plan = plan.assess(new Assessment(SECOND, "PARTIALLY", NOW), NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.CLOSED);
    }

    @Test
    void closesWithTheLastActivityWhenAllWasAssessedBefore() {
        var plan = draft().agree(NOW).disburse(money(), NOW);
        plan = plan.complete(activity(plan, 0), DONE, NOW)
                .assess(new Assessment(FIRST, "IMPLEMENTED", NOW), NOW)
                .assess(new Assessment(SECOND, "IMPLEMENTED", NOW), NOW);
        assertThat(plan.complete(activity(plan, 1), DONE, NOW).status()).isEqualTo(PlanStatus.CLOSED);
    }

    @Test
    void completesNothingBeforeItIsFunded() {
        var agreed = draft().agree(NOW);
        assertThatThrownBy(() -> agreed.complete(activity(agreed, 0), DONE, NOW))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("is AGREED");
    }

    @Test
    void completesAnActivityOnce() {
        var plan = draft().agree(NOW).disburse(money(), NOW);
        var once = plan.complete(activity(plan, 0), DONE, NOW);
        assertThatThrownBy(() -> once.complete(activity(once, 0), DONE, NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void takesADisbursementOnce() {
        var paid = money();
        var plan = draft().agree(NOW).disburse(paid, NOW);
        assertThat(plan.disburse(paid, NOW)).isSameAs(plan);
    }

    @Test
    void isNotChangedOnceAgreed() {
        var agreed = draft().agree(NOW);
        assertThatThrownBy(() -> agreed.update(text(FIRST, SECOND), NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void servesTheRecommendationsOfItsApplicationAlone() {
        assertThatThrownBy(() -> draft().update(text(FIRST, UUID.randomUUID()), NOW))
                .isInstanceOf(Unprocessable.class);
    }

    private static AssistancePlan draft() {
        return new AssistancePlan(
                new PlanId(UUID.randomUUID()),
                1,
                ApplicationId.random(),
                "AV-0000-0000",
                "XAA",
                List.of(FIRST, SECOND),
                text(FIRST, SECOND),
                PlanStatus.DRAFT,
                Progress.NONE,
                null,
                NOW,
                NOW);
    }

    private static PlanText text(UUID... recommendations) {
        var activities = List.of(recommendations).stream()
                .map(id -> new Activity(
                        UUID.randomUUID(), id, "Do", null, new Partner(null, "P"), DAY, new Money("USD", 5), null))
                .toList();
        return new PlanText("Plan", activities, List.of(), List.of(), List.of(), false, false);
    }

    private static Disbursement money() {
        return new Disbursement(UUID.randomUUID(), null, new Money("USD", 5), DAY);
    }

    private static UUID activity(AssistancePlan plan, int index) {
        return plan.text().activities().get(index).id();
    }
}
