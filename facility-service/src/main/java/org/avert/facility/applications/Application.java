package org.avert.facility.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.avert.kit.problem.Conflict;
import org.avert.kit.problem.NotFound;
import org.avert.kit.problem.Unprocessable;
import org.jspecify.annotations.Nullable;

/**
 * A request for support by a State, or by several jointly (¶59, ¶61).
 *
 * @param reference case reference
 * @param applicant State that leads it
 * @param referral referral that it answers
 * @param submission {@code null} for one that never left the State
 * @param closedAt when it stopped competing with others, {@code null} while it does
 * @param plan assistance plan, once drafted
 */
public record Application(
        ApplicationId id,
        long version,
        String reference,
        String applicant,
        @Nullable UUID referral,
        ApplicationText text,
        ApplicationStatus status,
        List<Clarification> clarifications,
        @Nullable Submission submission,
        @Nullable Instant closedAt,
        @Nullable UUID plan,
        Instant createdAt,
        Instant updatedAt) {

    public Application {
        clarifications = List.copyOf(clarifications);
    }

    /** @throws Unprocessable when the text contradicts itself */
    static Application draft(
            String reference, String applicant, @Nullable UUID referral, ApplicationText text, Instant now) {
        return new Application(
                ApplicationId.random(),
                1,
                reference,
                applicant,
                referral,
                text.consistent(applicant),
                ApplicationStatus.DRAFT,
                List.of(),
                null,
                null,
                null,
                now,
                now);
    }

    public boolean priority() {
        return referral != null;
    }

    public List<String> applicants() {
        var all = new ArrayList<String>();
        all.add(applicant);
        all.addAll(text.jointApplicants());
        return List.copyOf(all);
    }

    /** @throws IllegalStateException when it never left the State */
    public Submission submitted() {
        if (submission == null) {
            throw new IllegalStateException("Application " + id + " was never submitted");
        }
        return submission;
    }

    /** Holds the applicant to what the status allows, before anything is written beside the application. */
    void allows(ApplicationStep step) {
        ApplicationMoves.TABLE.next(status, step);
    }

    Application update(ApplicationText newText, Instant now) {
        return new ApplicationChange(this, now)
                .to(ApplicationStep.UPDATE)
                .text(newText.consistent(applicant))
                .done();
    }

    /** @throws Unprocessable listing what is missing */
    void requireComplete() {
        text.complete();
    }

    Application submit(ApplicationText checked, long criteriaVersion, Instant now) {
        var change = new ApplicationChange(this, now).to(ApplicationStep.SUBMIT);
        return change.text(checked.complete())
                .submission(
                        submission == null ? Submission.first(criteriaVersion, now) : submission.anew(criteriaVersion))
                .closedAt(null)
                .done();
    }

    Application ask(String question, @Nullable LocalDate dueOn, Instant now) {
        var questions = new ArrayList<>(clarifications);
        questions.add(Clarification.asked(question, dueOn, now));
        return new ApplicationChange(this, now)
                .to(ApplicationStep.ASK)
                .clarifications(questions)
                .done();
    }

    /** With the last open question answered it is submitted again, so it has to be complete again. */
    Application answer(UUID question, String answer, ApplicationText checked, Instant now) {
        var answered = clarifications.stream()
                .map(item -> item.id().equals(question) ? item.answered(answer, now) : item)
                .toList();
        var change = new ApplicationChange(this, now).to(ApplicationStep.ANSWER).clarifications(answered);
        return answered.stream().anyMatch(Clarification::open)
                ? change.staying().done()
                : change.text(checked.complete()).done();
    }

    void requireQuestion(UUID question) {
        if (clarifications.stream().noneMatch(item -> item.id().equals(question))) {
            throw new NotFound("clarification");
        }
    }

    /** What the recommendations service found, put into the version that is being made. */
    Application withText(ApplicationText checked) {
        return new Application(
                id,
                version,
                reference,
                applicant,
                referral,
                checked,
                status,
                clarifications,
                submission,
                closedAt,
                plan,
                createdAt,
                updatedAt);
    }

    Application withdraw(Instant now) {
        return new ApplicationChange(this, now)
                .to(ApplicationStep.WITHDRAW)
                .closedAt(now)
                .done();
    }

    public Application startScreening(Instant now) {
        return new ApplicationChange(this, now)
                .to(ApplicationStep.CONFIRM_COMPLETENESS)
                .submission(submitted().screening(now))
                .done();
    }

    public void allowsScores() {
        allows(ApplicationStep.SCORE);
    }

    public Application openScores(Instant now) {
        return new ApplicationChange(this, now).to(ApplicationStep.OPEN_SCORES).done();
    }

    /** @param step how the vote ended */
    public Application decide(ApplicationStep step, Instant now) {
        var change = new ApplicationChange(this, now).to(step);
        return step == ApplicationStep.OPEN_ANOTHER_ROUND
                ? change.submission(submitted().afterTie()).done()
                : change.closedAt(now).done();
    }

    /** @throws Conflict when it has a plan already */
    public Application planned(UUID newPlan, Instant now) {
        if (plan != null) {
            throw new Conflict("The application is " + status + " and has its plan already.");
        }
        return new ApplicationChange(this, now)
                .to(ApplicationStep.DRAFT_PLAN)
                .plan(newPlan)
                .done();
    }
}
