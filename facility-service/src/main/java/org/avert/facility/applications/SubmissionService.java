package org.avert.facility.applications;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.avert.facility.referrals.Referral;
import org.avert.facility.referrals.ReferralService;
import org.avert.kit.caller.Callers;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Submission and withdrawal. */
@Service
public class SubmissionService {
    private final Applications applications;
    private final SubmissionCheck check;
    private final ReferralService referrals;
    private final ApplicationSteps steps;
    private final Clock clock;

    SubmissionService(
            Applications applications,
            SubmissionCheck check,
            ReferralService referrals,
            ApplicationSteps steps,
            Clock clock) {
        this.applications = applications;
        this.check = check;
        this.referrals = referrals;
        this.steps = steps;
        this.clock = clock;
    }

    public Mono<Application> submit(ApplicationId id) {
        return Callers.current()
                .flatMap(caller -> Applicants.lock(applications, id, caller))
                .flatMap(check::submitted)
                .flatMap(applications::changed)
                .flatMap(application -> moveReferral(application, Referral::applied))
                .flatMap(application ->
                        recorded(application, "application-submitted", "The State submitted the application."));
    }

    public Mono<Application> withdraw(ApplicationId id, String reason) {
        var summary = Summaries.of("The State withdrew the application", reason);
        return Callers.current()
                .flatMap(caller -> Applicants.lock(applications, id, caller))
                .map(application -> application.withdraw(clock.instant()))
                .flatMap(applications::changed)
                .flatMap(application -> moveReferral(application, Referral::reopened))
                .flatMap(application -> recorded(application, "application-withdrawn", summary));
    }

    private Mono<Application> moveReferral(Application application, UnaryOperator<Referral> step) {
        return referrals.move(application.referral(), step).thenReturn(application);
    }

    private Mono<Application> recorded(Application application, String kind, String summary) {
        return steps.record(application, "state", kind, summary).thenReturn(application);
    }
}
