package org.avert.funding.requests;

import org.avert.funding.cases.CaseStep;
import org.avert.funding.cases.Cases;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes what happened to a request into the log of its case, in the transaction of the change. */
@Component
public class RequestSteps {

    private final Cases cases;

    RequestSteps(Cases cases) {
        this.cases = cases;
    }

    /**
     * @param step kind of step in kebab case
     * @param actor office that took it
     */
    public Mono<Void> record(FundingRequest request, String step, String actor, String summary) {
        return cases.record(new CaseStep(
                request.plan().caseReference(),
                request.updatedAt(),
                step,
                actor,
                summary,
                request.status().name(),
                resource(request)));
    }

    /** What is published is read on its public page, the file behind it only by those who work on it. */
    private static String resource(FundingRequest request) {
        return request.status().isPublic()
                ? "/v1/funding-requests/" + request.publicReference()
                : "/v1/request-files/" + request.id();
    }
}
