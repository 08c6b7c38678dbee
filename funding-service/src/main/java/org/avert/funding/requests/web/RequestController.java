package org.avert.funding.requests.web;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.avert.funding.api.RequestsApi;
import org.avert.funding.api.model.ConsentToTextDto;
import org.avert.funding.api.model.FundingRequestDto;
import org.avert.funding.api.model.FundingRequestListDto;
import org.avert.funding.api.model.NeedRatesDto;
import org.avert.funding.api.model.PeacebuildingAreaDto;
import org.avert.funding.api.model.PublicStatusDto;
import org.avert.funding.api.model.PublicTextDto;
import org.avert.funding.api.model.RegionDto;
import org.avert.funding.api.model.RequestClosureDto;
import org.avert.funding.api.model.RequestFileDto;
import org.avert.funding.api.model.RequestFileListDto;
import org.avert.funding.api.model.RequestStatusDto;
import org.avert.funding.api.model.StageDto;
import org.avert.funding.requests.FundingRequest;
import org.avert.funding.requests.PublicRequests;
import org.avert.funding.requests.RequestFiles;
import org.avert.funding.requests.RequestId;
import org.avert.funding.requests.RequestService;
import org.avert.funding.requests.RequestStatus;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.reference.CaseReference;
import org.avert.kit.reference.PublicReference;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class RequestController implements RequestsApi {

    private final RequestService requests;
    private final RequestFiles files;
    private final PublicRequests published;

    RequestController(RequestService requests, RequestFiles files, PublicRequests published) {
        this.requests = requests;
        this.files = files;
        this.published = published;
    }

    @Override
    public Mono<ResponseEntity<RequestFileDto>> getRequestFile(UUID requestId) {
        return Callers.current()
                .flatMap(caller -> files.get(new RequestId(requestId), caller))
                .map(RequestController::file);
    }

    @Override
    public Mono<ResponseEntity<RequestFileListDto>> listRequestFiles(
            @Nullable String caseReference, @Nullable RequestStatusDto status, Integer limit, @Nullable String cursor) {
        var ofCase = caseReference == null ? null : CaseReference.parse(caseReference);
        var inStatus = status == null ? null : RequestStatus.valueOf(status.name());
        return Callers.current()
                .flatMap(caller -> files.list(caller, ofCase, inStatus, cursor, limit))
                .map(page -> page.map(FileMapper::file))
                .map(page -> ResponseEntity.ok(new RequestFileListDto(page.items()).next(page.next())));
    }

    @Override
    public Mono<ResponseEntity<RequestFileDto>> writePublicText(
            UUID requestId, Mono<PublicTextDto> body, @Nullable String ifMatch) {
        return forVisible(
                requestId,
                caller -> body.map(TextMapper::text)
                        .flatMap(text -> requests.writeText(new RequestId(requestId), caller, ifMatch, text)));
    }

    @Override
    public Mono<ResponseEntity<RequestFileDto>> setNeedRates(
            UUID requestId, Mono<NeedRatesDto> body, @Nullable String ifMatch) {
        return forVisible(
                requestId,
                caller -> body.map(dto -> PlanMapper.rates(dto.getRates()))
                        .flatMap(rates -> requests.value(new RequestId(requestId), caller, ifMatch, rates)));
    }

    @Override
    public Mono<ResponseEntity<RequestFileDto>> consentToPublicText(UUID requestId, Mono<ConsentToTextDto> body) {
        return forVisible(
                requestId,
                caller -> body.flatMap(
                        consent -> requests.consent(new RequestId(requestId), caller, consent.getSha256())));
    }

    @Override
    public Mono<ResponseEntity<RequestFileDto>> publishFundingRequest(UUID requestId) {
        return forVisible(requestId, caller -> requests.publish(new RequestId(requestId), caller));
    }

    @Override
    public Mono<ResponseEntity<RequestFileDto>> closeFundingRequest(UUID requestId, Mono<RequestClosureDto> body) {
        return forVisible(
                requestId,
                caller ->
                        body.flatMap(closure -> requests.close(new RequestId(requestId), caller, closure.getReason())));
    }

    @Override
    public Mono<ResponseEntity<FundingRequestDto>> getFundingRequest(String publicReference) {
        return published
                .get(PublicReference.parse(publicReference))
                .map(request ->
                        ResponseEntity.ok().eTag(ETags.of(request.version())).body(PublicMapper.request(request)));
    }

    @Override
    public Mono<ResponseEntity<FundingRequestListDto>> listFundingRequests(
            @Nullable String state,
            @Nullable RegionDto region,
            @Nullable String theme,
            @Nullable Integer sdg,
            @Nullable PeacebuildingAreaDto area,
            @Nullable StageDto stage,
            @Nullable Long minGap,
            @Nullable Long maxGap,
            @Nullable Boolean evidenceComplete,
            @Nullable LocalDate deadlineBefore,
            @Nullable PublicStatusDto status,
            Integer limit,
            @Nullable String cursor) {
        var query = QueryMapper.query(
                state, region, theme, sdg, area, stage, minGap, maxGap, evidenceComplete, deadlineBefore, status);
        return published
                .list(query, cursor, limit)
                .map(page -> page.map(PublicMapper::request))
                .map(page -> ResponseEntity.ok(new FundingRequestListDto(page.items()).next(page.next())));
    }

    /** Whoever may not see the file learns nothing of what is wrong with a step on it. */
    private Mono<ResponseEntity<RequestFileDto>> forVisible(UUID id, Function<Caller, Mono<FundingRequest>> step) {
        return Callers.current()
                .flatMap(
                        caller -> requests.reveal(new RequestId(id), caller).then(Mono.defer(() -> step.apply(caller))))
                .map(RequestController::file);
    }

    private static ResponseEntity<RequestFileDto> file(FundingRequest request) {
        return ResponseEntity.ok().eTag(ETags.of(request.version())).body(FileMapper.file(request));
    }
}
