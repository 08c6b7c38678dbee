package org.avert.identity.directory.web;

import org.avert.identity.api.DirectoryApi;
import org.avert.identity.api.model.DirectoryEntryDto;
import org.avert.identity.api.model.DirectoryPageDto;
import org.avert.identity.api.model.PersonReferenceDto;
import org.avert.identity.api.model.PillarDto;
import org.avert.identity.directory.DirectoryEntry;
import org.avert.identity.directory.DirectoryService;
import org.avert.kit.caller.Pillar;
import org.avert.kit.trust.TrustProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class DirectoryController implements DirectoryApi {
    private final DirectoryService directory;
    private final TrustProperties trust;

    DirectoryController(DirectoryService directory, TrustProperties trust) {
        this.directory = directory;
        this.trust = trust;
    }

    @Override
    public Mono<ResponseEntity<DirectoryPageDto>> lookUpDirectory(
            PillarDto pillar, String role, Integer limit, @Nullable String cursor) {
        return directory
                .lookUp(Pillar.valueOf(pillar.name()), role, cursor, limit)
                .map(page -> new DirectoryPageDto(
                                page.items().stream().map(this::toDto).toList())
                        .next(page.next()))
                .map(ResponseEntity::ok);
    }

    private DirectoryEntryDto toDto(DirectoryEntry entry) {
        return new DirectoryEntryDto(
                        new PersonReferenceDto(trust.issuer(entry.pillar()), entry.subject()),
                        PillarDto.valueOf(entry.pillar().name()),
                        entry.role(),
                        entry.office())
                .name(entry.name());
    }
}
