package org.avert.funding.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.avert.funding.states.Reach;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Caller;
import org.avert.kit.problem.NotFound;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The steps of a request on the confidential side. */
@Service
public class RequestService {

    static final String OFFICE = "facility-secretariat";
    private static final String FILE = "request-file";

    private final FundingRequests requests;
    private final RequestSteps steps;
    private final Audit audit;
    private final Clock clock;

    RequestService(FundingRequests requests, RequestSteps steps, Audit audit, Clock clock) {
        this.requests = requests;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /** Fails unless the caller may see the file: asked before anything else about it is answered. */
    public Mono<Void> reveal(RequestId id, Caller caller) {
        return visible(requests.find(id, reach(caller))).then();
    }

    public Mono<FundingRequest> writeText(RequestId id, Caller caller, @Nullable String ifMatch, PublicText text) {
        return locked(id, caller)
                .doOnNext(request -> ETags.require(ifMatch, request.version()))
                .flatMap(request -> rewrite(request, caller, text));
    }

    private Mono<FundingRequest> rewrite(FundingRequest request, Caller caller, PublicText text) {
        var rewritten = request.writeText(text, now());
        if (rewritten.equals(request)) {
            return Mono.just(request);
        }
        var consentLost = request.publicity().consent() != null;
        var summary = "Public text \"" + text.title() + "\"."
                + (consentLost ? " The consent to the text before no longer holds." : "");
        return saved(rewritten, caller, Deed.WRITE_TEXT, summary);
    }

    public Mono<FundingRequest> value(RequestId id, Caller caller, @Nullable String ifMatch, NeedRates rates) {
        return locked(id, caller)
                .doOnNext(request -> ETags.require(ifMatch, request.version()))
                .map(request -> request.value(rates, now()))
                .flatMap(valued -> saved(valued, caller, Deed.SET_RATES, "Rates of the need set."));
    }

    public Mono<FundingRequest> consent(RequestId id, Caller caller, String sha256) {
        return locked(id, caller)
                .map(request -> request.consent(sha256, now()))
                .flatMap(given ->
                        saved(given, caller, Deed.CONSENT, "Consent to the public text with hash " + sha256 + "."));
    }

    public Mono<FundingRequest> publish(RequestId id, Caller caller) {
        return locked(id, caller)
                .map(request -> request.publish(now()))
                .flatMap(published ->
                        saved(published, caller, Deed.PUBLISH, "Published as " + published.publicReference() + "."));
    }

    public Mono<FundingRequest> close(RequestId id, Caller caller, String reason) {
        return locked(id, caller)
                .map(request -> request.close(reason, now()))
                .flatMap(closed -> saved(closed, caller, Deed.CLOSE, reason));
    }

    private Mono<FundingRequest> saved(FundingRequest changed, Caller caller, Deed deed, String summary) {
        var id = changed.id().toString();
        return audit.intent(deed.operation, FILE, id)
                .then(requests.save(changed))
                .flatMap(saved -> steps.record(saved, deed.step, caller.office(), summary)
                        .then(audit.outcome(deed.operation, FILE, id))
                        .thenReturn(saved));
    }

    private Mono<FundingRequest> locked(RequestId id, Caller caller) {
        return visible(requests.lock(id, reach(caller)));
    }

    private static Reach reach(Caller caller) {
        return Reach.of(caller, OFFICE);
    }

    private static Mono<FundingRequest> visible(Mono<FundingRequest> found) {
        return found.switchIfEmpty(Mono.error(() -> new NotFound("request file")));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What is done to a file: the operation for the audit, the step for the case. */
    private enum Deed {
        WRITE_TEXT("writePublicText", "public-text-written"),
        SET_RATES("setNeedRates", "need-valued"),
        CONSENT("consentToPublicText", "consent-given"),
        PUBLISH("publishFundingRequest", "request-published"),
        CLOSE("closeFundingRequest", "request-closed");

        private final String operation;
        private final String step;

        Deed(String operation, String step) {
            this.operation = operation;
            this.step = step;
        }
    }
}
