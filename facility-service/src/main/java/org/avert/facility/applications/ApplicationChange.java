package org.avert.facility.applications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The next version of an application, as a step makes it. */
final class ApplicationChange {
    private final Application before;
    private final Instant now;
    private ApplicationStatus status;
    private ApplicationText text;
    private List<Clarification> clarifications;
    private @Nullable Submission submission;
    private @Nullable Instant closedAt;
    private @Nullable UUID plan;

    ApplicationChange(Application before, Instant now) {
        this.before = before;
        this.now = now;
        this.status = before.status();
        this.text = before.text();
        this.clarifications = before.clarifications();
        this.submission = before.submission();
        this.closedAt = before.closedAt();
        this.plan = before.plan();
    }

    ApplicationChange to(ApplicationStep step) {
        status = ApplicationMoves.TABLE.next(before.status(), step);
        return this;
    }

    /** The step was allowed, but more of its kind has to follow. */
    ApplicationChange staying() {
        status = before.status();
        return this;
    }

    ApplicationChange text(ApplicationText newText) {
        text = newText;
        return this;
    }

    ApplicationChange clarifications(List<Clarification> newClarifications) {
        clarifications = newClarifications;
        return this;
    }

    ApplicationChange submission(Submission newSubmission) {
        submission = newSubmission;
        return this;
    }

    ApplicationChange closedAt(@Nullable Instant at) {
        closedAt = at;
        return this;
    }

    ApplicationChange plan(UUID newPlan) {
        plan = newPlan;
        return this;
    }

    Application done() {
        return new Application(
                before.id(),
                before.version() + 1,
                before.reference(),
                before.applicant(),
                before.referral(),
                text,
                status,
                clarifications,
                submission,
                closedAt,
                plan,
                before.createdAt(),
                now);
    }
}
