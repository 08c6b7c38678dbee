package org.avert.earlywarning.signals.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.avert.earlywarning.api.SignalsApi;
import org.avert.earlywarning.api.model.SignalDto;
import org.avert.earlywarning.api.model.SignalPageDto;
import org.avert.earlywarning.api.model.SignalSubmissionDto;
import org.avert.earlywarning.api.model.SourceTypeDto;
import org.avert.earlywarning.api.model.ViolationTypeDto;
import org.avert.earlywarning.api.model.ViolationTypeListDto;
import org.avert.earlywarning.signals.SignalFilter;
import org.avert.earlywarning.signals.SignalId;
import org.avert.earlywarning.signals.SignalService;
import org.avert.earlywarning.signals.SourceType;
import org.avert.earlywarning.signals.ViolationType;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class SignalController implements SignalsApi {
    /** A signal never changes. */
    private static final String ONLY_VERSION = ETags.of(1);

    private final SignalService signals;

    SignalController(SignalService signals) {
        this.signals = signals;
    }

    @Override
    public Mono<ResponseEntity<ViolationTypeListDto>> listViolationTypes() {
        return signals.taxonomy().map(SignalMapper::toDto).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<SignalDto>> submitSignal(String idempotencyKey, Mono<SignalSubmissionDto> submission) {
        return submission
                .map(SignalMapper::toDraft)
                .flatMap(signals::submit)
                .map(SignalMapper::toDto)
                .map(signal -> ResponseEntity.created(URI.create("/v1/signals/" + signal.getId()))
                        .eTag(ONLY_VERSION)
                        .body(signal));
    }

    @Override
    public Mono<ResponseEntity<SignalDto>> getSignal(UUID signalId) {
        return signals.get(new SignalId(signalId))
                .map(SignalMapper::toDto)
                .map(signal -> ResponseEntity.ok().eTag(ONLY_VERSION).body(signal));
    }

    @Override
    public Mono<ResponseEntity<SignalPageDto>> listSignals(
            @Nullable String state,
            @Nullable ViolationTypeDto violationType,
            @Nullable String area,
            @Nullable UUID pattern,
            @Nullable SourceTypeDto sourceType,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Integer limit,
            @Nullable String cursor) {
        var type = violationType == null ? null : ViolationType.valueOf(violationType.name());
        var source = sourceType == null ? null : SourceType.valueOf(sourceType.name());
        var filter = new SignalFilter(state, type, area, pattern, source, from, to);
        return signals.list(filter, limit, cursor).map(SignalMapper::toDto).map(ResponseEntity::ok);
    }
}
