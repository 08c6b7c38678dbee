package org.avert.facility.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.avert.facility.money.Money;
import org.jspecify.annotations.Nullable;

/** An activity of a plan; it serves one recommendation. */
public record Activity(
        UUID id,
        UUID recommendation,
        String title,
        @Nullable String description,
        Partner partner,
        LocalDate dueOn,
        Money cost,
        @Nullable Completion completion) {

    public boolean completed() {
        return completion != null;
    }

    Activity completedWith(Completion how) {
        return new Activity(id, recommendation, title, description, partner, dueOn, cost, how);
    }
}
