package org.avert.funding.matching.web;

import org.avert.funding.api.MatchingApi;
import org.avert.funding.api.model.MatchDto;
import org.avert.funding.api.model.MatchReportDto;
import org.avert.funding.api.model.RuleKindDto;
import org.avert.funding.api.model.RuleOutcomeDto;
import org.avert.funding.api.model.RuleResultDto;
import org.avert.funding.api.model.SourceKindDto;
import org.avert.funding.matching.MatchReport;
import org.avert.funding.matching.MatchService;
import org.avert.funding.matching.Ranked;
import org.avert.funding.matching.RuleResult;
import org.avert.kit.reference.PublicReference;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class MatchController implements MatchingApi {

    private final MatchService matching;

    MatchController(MatchService matching) {
        this.matching = matching;
    }

    @Override
    public Mono<ResponseEntity<MatchReportDto>> getMatches(String publicReference) {
        return matching.match(PublicReference.parse(publicReference))
                .map(MatchController::report)
                .map(ResponseEntity::ok);
    }

    private static MatchReportDto report(MatchReport report) {
        return new MatchReportDto(
                report.request().toString(),
                report.day(),
                report.matches().stream().map(MatchController::match).toList());
    }

    private static MatchDto match(Ranked ranked) {
        var match = ranked.match();
        var details = match.source().details();
        return new MatchDto()
                .rank(ranked.rank())
                .sourceId(match.source().id().value())
                .sourceName(details.name())
                .kind(SourceKindDto.valueOf(details.kind().name()))
                .generic(details.generic())
                .eligible(match.eligible())
                .rules(match.rules().stream().map(MatchController::result).toList())
                .rankReasons(ranked.reasons());
    }

    private static RuleResultDto result(RuleResult result) {
        return new RuleResultDto(
                RuleKindDto.valueOf(result.rule().kind().name()),
                RuleOutcomeDto.valueOf(result.outcome().name()),
                result.demanded(),
                result.found(),
                result.explanation());
    }
}
