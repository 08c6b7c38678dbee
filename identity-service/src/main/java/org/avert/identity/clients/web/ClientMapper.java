package org.avert.identity.clients.web;

import java.net.URI;
import java.util.List;
import org.avert.identity.api.model.BindingsDto;
import org.avert.identity.api.model.ClientAuthenticationDto;
import org.avert.identity.api.model.ClientDraftDto;
import org.avert.identity.api.model.ClientDto;
import org.avert.identity.api.model.ClientKindDto;
import org.avert.identity.api.model.ClientPageDto;
import org.avert.identity.api.model.ClientStatusDto;
import org.avert.identity.api.model.ClientUpdateDto;
import org.avert.identity.api.model.PersonReferenceDto;
import org.avert.identity.api.model.PublicKeyDto;
import org.avert.identity.api.model.RegionDto;
import org.avert.identity.clients.Client;
import org.avert.identity.clients.ClientAuthentication;
import org.avert.identity.clients.ClientDetails;
import org.avert.identity.clients.ClientDraft;
import org.avert.identity.clients.ClientKind;
import org.avert.identity.people.Bindings;
import org.avert.kit.caller.Caller;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;

final class ClientMapper {
    private ClientMapper() {}

    static ClientDraft draft(ClientDraftDto dto) {
        return new ClientDraft(
                dto.getClientId(),
                ClientKind.valueOf(dto.getKind().name()),
                ClientAuthentication.valueOf(dto.getAuthentication().name()),
                dto.getSandbox(),
                details(dto.getName(), dto.getRoles(), dto.getBindings(), dto.getRedirectUris(), dto.getKeys()));
    }

    static ClientDetails details(ClientUpdateDto dto) {
        return details(dto.getName(), dto.getRoles(), dto.getBindings(), dto.getRedirectUris(), dto.getKeys());
    }

    private static ClientDetails details(
            String name,
            List<String> roles,
            @Nullable BindingsDto bindings,
            @Nullable List<URI> redirects,
            @Nullable List<PublicKeyDto> keys) {
        return new ClientDetails(
                name,
                roles,
                bindings(bindings),
                redirects == null
                        ? List.of()
                        : redirects.stream().map(URI::toString).toList(),
                keys == null ? List.of() : keys.stream().map(PublicKeys::key).toList());
    }

    private static Bindings bindings(@Nullable BindingsDto dto) {
        if (dto == null) {
            return Bindings.NONE;
        }
        var region = dto.getRegion();
        List<String> countries = dto.getCountries();
        return new Bindings(
                dto.getState(),
                region == null ? null : region.name(),
                dto.getOrganisation(),
                countries == null ? List.of() : countries);
    }

    static ClientPageDto toDto(Page<Client> page, Caller caller) {
        return new ClientPageDto(page.items().stream()
                        .map(client -> toDto(client, caller))
                        .toList())
                .next(page.next());
    }

    static ClientDto toDto(Client client, Caller caller) {
        var details = client.details();
        return new ClientDto(
                        client.id(),
                        client.clientId(),
                        details.name(),
                        ClientKindDto.valueOf(client.kind().name()),
                        ClientAuthenticationDto.valueOf(client.authentication().name()),
                        details.roles(),
                        toDto(details.bindings()),
                        details.redirectUris().stream().map(URI::create).toList(),
                        details.keys().stream().map(PublicKeys::toDto).toList(),
                        client.sandbox(),
                        ClientStatusDto.valueOf(client.status().name()),
                        new PersonReferenceDto(caller.issuer(), client.createdBy()),
                        client.createdAt())
                .secretRotatedAt(client.secretRotatedAt());
    }

    private static BindingsDto toDto(Bindings bindings) {
        var region = bindings.region();
        var dto = new BindingsDto().state(bindings.state()).organisation(bindings.organisation());
        dto.setRegion(region == null ? null : RegionDto.valueOf(region));
        if (!bindings.countries().isEmpty()) {
            dto.setCountries(bindings.countries());
        }
        return dto;
    }
}
