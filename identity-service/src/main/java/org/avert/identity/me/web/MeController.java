package org.avert.identity.me.web;

import java.util.Arrays;
import java.util.Objects;
import org.avert.identity.api.MeApi;
import org.avert.identity.api.model.BindingsDto;
import org.avert.identity.api.model.CeilingDto;
import org.avert.identity.api.model.MeDto;
import org.avert.identity.api.model.PersonReferenceDto;
import org.avert.identity.api.model.PillarDto;
import org.avert.identity.api.model.RegionDto;
import org.avert.identity.me.Me;
import org.avert.identity.me.MeService;
import org.avert.identity.people.ProtectedRole;
import org.avert.kit.caller.Binding;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Pillar;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class MeController implements MeApi {
    private final MeService me;

    MeController(MeService me) {
        this.me = me;
    }

    @Override
    public Mono<ResponseEntity<MeDto>> getMe() {
        return me.current().map(MeController::toDto).map(ResponseEntity::ok);
    }

    private static MeDto toDto(Me me) {
        var caller = me.caller();
        var dto = new MeDto(
                new PersonReferenceDto(caller.issuer(), caller.subject()),
                PillarDto.valueOf(Objects.requireNonNull(caller.pillar()).name()),
                caller.roles().stream().sorted().toList(),
                bindings(caller),
                me.operations());
        return me.isAdministrator() ? dto.ceiling(ceiling(Objects.requireNonNull(caller.pillar()))) : dto;
    }

    private static CeilingDto ceiling(Pillar pillar) {
        var offices = ProtectedRole.of(pillar);
        return new CeilingDto(
                pillar.roles().stream()
                        .filter(role -> !offices.contains(role))
                        .sorted()
                        .toList(),
                offices.stream().sorted().toList(),
                Arrays.stream(Binding.values())
                        .filter(pillar::mayBind)
                        .map(binding -> CeilingDto.BindingsEnum.valueOf(binding.name()))
                        .toList());
    }

    private static BindingsDto bindings(Caller caller) {
        var region = caller.region();
        var dto = new BindingsDto().state(caller.state()).organisation(caller.organisation());
        dto.setRegion(Arrays.stream(RegionDto.values())
                .filter(known -> known.name().equals(region))
                .findFirst()
                .orElse(null));
        if (!caller.countries().isEmpty()) {
            dto.setCountries(caller.countries().stream().sorted().toList());
        }
        return dto;
    }
}
