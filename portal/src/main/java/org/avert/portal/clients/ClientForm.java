package org.avert.portal.clients;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.avert.portal.client.identity.api.model.BindingsDto;
import org.avert.portal.client.identity.api.model.ClientAuthenticationDto;
import org.avert.portal.client.identity.api.model.ClientDraftDto;
import org.avert.portal.client.identity.api.model.ClientKindDto;
import org.avert.portal.client.identity.api.model.RegionDto;
import org.jspecify.annotations.Nullable;

/**
 * A client as a form shows and sends one; keys are sent by API only.
 *
 * @param redirects addresses, one a line
 * @param countries codes with blanks or commas between them
 * @param key against a form that is sent twice
 */
record ClientForm(
        @Nullable String clientId,
        @Nullable String name,
        @Nullable ClientKindDto kind,
        @Nullable ClientAuthenticationDto authentication,
        @Nullable List<String> roles,
        @Nullable String state,
        @Nullable RegionDto region,
        @Nullable String organisation,
        @Nullable String countries,
        @Nullable String redirects,
        @Nullable Boolean sandbox,
        String key) {

    ClientForm {
        key = key == null ? UUID.randomUUID().toString() : key;
    }

    static ClientForm empty() {
        return new ClientForm(
                null,
                null,
                ClientKindDto.OFFICE,
                ClientAuthenticationDto.SECRET,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                UUID.randomUUID().toString());
    }

    public boolean has(String role) {
        return roles != null && roles.contains(role);
    }

    ClientDraftDto draft() {
        var draft = new ClientDraftDto(
                        clientId == null ? "" : clientId,
                        name == null ? "" : name,
                        kind == null ? ClientKindDto.OFFICE : kind,
                        authentication == null ? ClientAuthenticationDto.SECRET : authentication,
                        roles == null ? List.of() : roles,
                        Boolean.TRUE.equals(sandbox))
                .bindings(bindings());
        var addresses = words(redirects);
        return addresses.isEmpty()
                ? draft
                : draft.redirectUris(addresses.stream().map(URI::create).toList());
    }

    private BindingsDto bindings() {
        var bindings = new BindingsDto().state(state).region(region).organisation(organisation);
        var codes = words(countries);
        return codes.isEmpty() ? bindings : bindings.countries(codes);
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[\\s,;]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
