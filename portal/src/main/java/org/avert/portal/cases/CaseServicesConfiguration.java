package org.avert.portal.cases;

import java.util.List;
import org.avert.portal.api.Api;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** The five services, each asked through its own contract. */
@Configuration(proxyBeanMethods = false)
class CaseServicesConfiguration {

    private static final int MOST = 200;

    @Bean
    List<CaseService> caseServices(Api api) {
        return List.of(mechanisms(api), earlywarning(api), facility(api), funding(api), recommendations(api));
    }

    private static CaseService mechanisms(Api api) {
        var cases = api.client("mechanisms", org.avert.portal.client.mechanisms.api.CasesApi.class);
        return new CaseService(
                "mechanisms",
                reference -> body(cases.getMechanismCase(reference)),
                () -> body(cases.listMechanismCases(MOST, null)));
    }

    private static CaseService earlywarning(Api api) {
        var cases = api.client("earlywarning", org.avert.portal.client.earlywarning.api.CasesApi.class);
        return new CaseService(
                "earlywarning",
                reference -> body(cases.getEarlyWarningCase(reference)),
                () -> body(cases.listEarlyWarningCases(MOST, null)));
    }

    private static CaseService facility(Api api) {
        var cases = api.client("facility", org.avert.portal.client.facility.api.CasesApi.class);
        return new CaseService(
                "facility",
                reference -> body(cases.getFacilityCase(reference)),
                () -> body(cases.listFacilityCases(MOST, null)));
    }

    private static CaseService funding(Api api) {
        var cases = api.client("funding", org.avert.portal.client.funding.api.CasesApi.class);
        return new CaseService(
                "funding",
                reference -> body(cases.getFundingCase(reference)),
                () -> body(cases.listFundingCases(MOST, null)));
    }

    private static CaseService recommendations(Api api) {
        var cases = api.client("recommendations", org.avert.portal.client.recommendations.api.CasesApi.class);
        return new CaseService(
                "recommendations",
                reference -> body(cases.getRecommendationCase(reference)),
                () -> body(cases.listRecommendationCases(MOST, null)));
    }

    private static <T> Mono<T> body(Mono<ResponseEntity<T>> answer) {
        return answer.flatMap(response -> Mono.justOrEmpty(response.getBody()));
    }
}
