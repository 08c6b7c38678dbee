package org.avert.mechanisms.registry.web;

import java.net.URI;
import org.avert.kit.version.ETags;
import org.avert.mechanisms.api.RegistryApi;
import org.avert.mechanisms.api.model.MechanismDto;
import org.avert.mechanisms.api.model.MechanismListDto;
import org.avert.mechanisms.api.model.MechanismStatusDto;
import org.avert.mechanisms.api.model.MechanismTypeDto;
import org.avert.mechanisms.api.model.NewMechanismDto;
import org.avert.mechanisms.api.model.PreventionDimensionDto;
import org.avert.mechanisms.api.model.PreventionReportDto;
import org.avert.mechanisms.api.model.PreventionStatementDto;
import org.avert.mechanisms.registry.Mechanism;
import org.avert.mechanisms.registry.RegistryService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class RegistryController implements RegistryApi {
    private final RegistryService registry;

    RegistryController(RegistryService registry) {
        this.registry = registry;
    }

    @Override
    public Mono<ResponseEntity<MechanismListDto>> listMechanisms(
            @Nullable MechanismTypeDto type,
            @Nullable PreventionDimensionDto prevention,
            @Nullable MechanismStatusDto status,
            Integer limit,
            @Nullable String cursor) {
        return registry.list(MechanismMapper.filter(type, prevention, status), limit, cursor)
                .map(MechanismMapper::toList)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<MechanismDto>> getMechanism(String mechanismId) {
        return registry.get(mechanismId).map(RegistryController::answer);
    }

    @Override
    public Mono<ResponseEntity<MechanismDto>> registerMechanism(String idempotencyKey, Mono<NewMechanismDto> body) {
        return body.map(MechanismMapper::toMechanism)
                .flatMap(registry::register)
                .map(RegistryController::created);
    }

    @Override
    public Mono<ResponseEntity<MechanismDto>> setPreventionDimension(
            String mechanismId, Mono<PreventionStatementDto> body, @Nullable String ifMatch) {
        return registry.statePrevention(mechanismId, ifMatch, body.map(MechanismMapper::toPrevention))
                .map(RegistryController::answer);
    }

    @Override
    public Mono<ResponseEntity<PreventionReportDto>> getPreventionReport() {
        return registry.preventionReport().map(MechanismMapper::toReport).map(ResponseEntity::ok);
    }

    private static ResponseEntity<MechanismDto> created(Mechanism mechanism) {
        return ResponseEntity.created(URI.create("/v1/mechanisms/" + mechanism.id()))
                .eTag(ETags.of(mechanism.version()))
                .body(MechanismMapper.toDto(mechanism));
    }

    private static ResponseEntity<MechanismDto> answer(Mechanism mechanism) {
        return ResponseEntity.ok().eTag(ETags.of(mechanism.version())).body(MechanismMapper.toDto(mechanism));
    }
}
