package org.avert.funding.sources.web;

import java.net.URI;
import org.avert.funding.api.SourcesApi;
import org.avert.funding.api.model.NewSourceDto;
import org.avert.funding.api.model.SourceDetailsDto;
import org.avert.funding.api.model.SourceDto;
import org.avert.funding.api.model.SourceKindDto;
import org.avert.funding.api.model.SourceListDto;
import org.avert.funding.sources.FundingSource;
import org.avert.funding.sources.SourceId;
import org.avert.funding.sources.SourceKind;
import org.avert.funding.sources.SourceService;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class SourceController implements SourcesApi {

    private final SourceService sources;

    SourceController(SourceService sources) {
        this.sources = sources;
    }

    @Override
    public Mono<ResponseEntity<SourceDto>> createFundingSource(String idempotencyKey, Mono<NewSourceDto> body) {
        return body.flatMap(source -> sources.add(
                        new SourceId(source.getSourceId()), SourceMapper.details(source.getDetails(), "/details")))
                .map(source -> ResponseEntity.created(URI.create("/v1/sources/" + source.id()))
                        .eTag(ETags.of(source.version()))
                        .body(SourceMapper.source(source)));
    }

    @Override
    public Mono<ResponseEntity<SourceDto>> getFundingSource(String sourceId) {
        return sources.get(new SourceId(sourceId)).map(SourceController::ok);
    }

    @Override
    public Mono<ResponseEntity<SourceListDto>> listFundingSources(
            @Nullable SourceKindDto kind, Integer limit, @Nullable String cursor) {
        return sources.list(kind == null ? null : SourceKind.valueOf(kind.name()), cursor, limit)
                .map(page -> page.map(SourceMapper::source))
                .map(page -> ResponseEntity.ok(new SourceListDto(page.items()).next(page.next())));
    }

    @Override
    public Mono<ResponseEntity<SourceDto>> updateFundingSource(
            String sourceId, Mono<SourceDetailsDto> body, @Nullable String ifMatch) {
        return body.flatMap(
                        details -> sources.change(new SourceId(sourceId), ifMatch, SourceMapper.details(details, "")))
                .map(SourceController::ok);
    }

    private static ResponseEntity<SourceDto> ok(FundingSource source) {
        return ResponseEntity.ok().eTag(ETags.of(source.version())).body(SourceMapper.source(source));
    }
}
