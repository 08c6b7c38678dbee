package org.avert.facility.applications;

import java.time.Clock;
import java.util.UUID;
import org.avert.facility.referrals.Referral;
import org.avert.facility.referrals.ReferralId;
import org.avert.facility.referrals.ReferralService;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Refused;
import org.avert.kit.problem.Unprocessable;
import org.avert.kit.reference.CaseReference;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Drafting: what the applicant does before and between submissions. */
@Service
public class ApplicationService {
    private final Applications applications;
    private final ReferralService referrals;
    private final RecommendationCheck recommendations;
    private final ApplicationSteps steps;
    private final Clock clock;

    ApplicationService(
            Applications applications,
            ReferralService referrals,
            RecommendationCheck recommendations,
            ApplicationSteps steps,
            Clock clock) {
        this.applications = applications;
        this.referrals = referrals;
        this.recommendations = recommendations;
        this.steps = steps;
        this.clock = clock;
    }

    public Mono<Application> create(ApplicationDraft draft) {
        return Callers.current()
                .flatMap(caller -> start(draft, state(caller)))
                .flatMap(this::check)
                .flatMap(this::add)
                .flatMap(this::linkReferral);
    }

    public Mono<Application> update(ApplicationId id, @Nullable String ifMatch, ApplicationDraft draft) {
        return Callers.current()
                .flatMap(caller -> Applicants.lock(applications, id, caller))
                .doOnNext(application -> ETags.require(ifMatch, application.version()))
                .doOnNext(application -> sameReferral(application, draft.referral()))
                .map(application -> application.update(draft.text(), clock.instant()))
                .flatMap(this::check)
                .flatMap(applications::changed)
                .flatMap(changed -> steps.record(
                                changed, "state", "application-changed", "The State changed the application.")
                        .thenReturn(changed));
    }

    /** A new case, or the case of the referral. */
    private Mono<Application> start(ApplicationDraft draft, String state) {
        var referral = draft.referral();
        return (referral == null
                        ? Mono.fromSupplier(() -> CaseReference.random().value())
                        : referrals
                                .ownedBy(new ReferralId(referral), state)
                                .doOnNext(Referral::requireUnanswered)
                                .map(Referral::reference))
                .map(reference -> Application.draft(reference, state, referral, draft.text(), clock.instant()))
                .switchIfEmpty(Mono.error(() -> new Unprocessable(
                        "The referral cannot be answered.",
                        FieldError.at("/referralId", "is not a referral of yours"))));
    }

    private Mono<Application> check(Application application) {
        return recommendations
                .attempt(application.text(), application.applicants())
                .map(application::withText);
    }

    private Mono<Application> add(Application application) {
        return steps.open(application)
                .then(applications.add(application))
                .then(steps.record(application, "state", "application-drafted", "The State drafted an application."))
                .thenReturn(application);
    }

    private Mono<Application> linkReferral(Application application) {
        return referrals
                .move(application.referral(), it -> it.drafted(application.id().value()))
                .thenReturn(application);
    }

    private static String state(Caller caller) {
        var state = caller.state();
        if (state == null) {
            throw new Refused("You speak for no State.");
        }
        return state;
    }

    private static void sameReferral(Application application, @Nullable UUID referral) {
        if (referral != null && !referral.equals(application.referral())) {
            throw new Unprocessable(
                    "The referral stays what it was.", FieldError.at("/referralId", "cannot be changed"));
        }
    }
}
