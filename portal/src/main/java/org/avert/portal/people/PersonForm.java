package org.avert.portal.people;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.avert.portal.client.identity.api.model.BindingsDto;
import org.avert.portal.client.identity.api.model.PersonDraftDto;
import org.avert.portal.client.identity.api.model.PersonDto;
import org.avert.portal.client.identity.api.model.PersonUpdateDto;
import org.avert.portal.client.identity.api.model.RegionDto;
import org.jspecify.annotations.Nullable;

/**
 * A person as a form shows and sends one.
 *
 * @param countries codes with blanks or commas between them
 * @param offices held by decision of two administrators; shown, never sent
 * @param etag version that was shown
 * @param key against a form that is sent twice
 */
record PersonForm(
        @Nullable String username,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable Boolean enabled,
        @Nullable List<String> roles,
        @Nullable String state,
        @Nullable RegionDto region,
        @Nullable String organisation,
        @Nullable String countries,
        @Nullable List<String> offices,
        @Nullable String etag,
        String key) {

    PersonForm {
        key = key == null ? UUID.randomUUID().toString() : key;
    }

    static PersonForm empty() {
        return new PersonForm(null, null, null, null, true, null, null, null, null, null, null, null, newKey());
    }

    static PersonForm of(@Nullable PersonDto dto, @Nullable String etag) {
        var person = Objects.requireNonNull(dto);
        var bindings = person.getBindings();
        return new PersonForm(
                person.getUsername(),
                person.getFirstName(),
                person.getLastName(),
                person.getEmail(),
                person.getEnabled(),
                person.getRoles(),
                bindings.getState(),
                bindings.getRegion(),
                bindings.getOrganisation(),
                bindings.getCountries() == null ? null : String.join(" ", bindings.getCountries()),
                person.getOffices(),
                etag,
                newKey());
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    public boolean has(String role) {
        return roles != null && roles.contains(role);
    }

    public boolean holds(String office) {
        return offices != null && offices.contains(office);
    }

    PersonDraftDto draft() {
        return new PersonDraftDto(text(username), text(firstName), text(lastName), chosen())
                .email(email)
                .bindings(bindings());
    }

    PersonUpdateDto update() {
        return new PersonUpdateDto(text(firstName), text(lastName), Boolean.TRUE.equals(enabled), chosen())
                .email(email)
                .bindings(bindings());
    }

    private List<String> chosen() {
        return roles == null ? List.of() : roles;
    }

    private BindingsDto bindings() {
        var bindings = new BindingsDto().state(state).region(region).organisation(organisation);
        var codes = countries == null
                ? List.<String>of()
                : Arrays.stream(countries.split("[\\s,;]+"))
                        .filter(code -> !code.isEmpty())
                        .toList();
        return codes.isEmpty() ? bindings : bindings.countries(codes);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
