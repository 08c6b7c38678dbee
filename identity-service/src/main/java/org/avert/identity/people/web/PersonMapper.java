package org.avert.identity.people.web;

import java.util.List;
import java.util.UUID;
import org.avert.identity.api.model.BindingsDto;
import org.avert.identity.api.model.PersonDraftDto;
import org.avert.identity.api.model.PersonDto;
import org.avert.identity.api.model.PersonPageDto;
import org.avert.identity.api.model.PersonReferenceDto;
import org.avert.identity.api.model.PersonSummaryDto;
import org.avert.identity.api.model.PersonUpdateDto;
import org.avert.identity.api.model.RegionDto;
import org.avert.identity.people.Bindings;
import org.avert.identity.people.Person;
import org.avert.identity.people.PersonChange;
import org.avert.identity.people.PersonSummary;
import org.avert.kit.caller.Caller;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** People of the caller's own realm, so that its issuer is theirs. */
final class PersonMapper {
    private PersonMapper() {}

    static PersonChange change(PersonDraftDto dto) {
        return new PersonChange(
                dto.getFirstName(),
                dto.getLastName(),
                dto.getEmail(),
                true,
                dto.getRoles(),
                bindings(dto.getBindings()));
    }

    static PersonChange change(PersonUpdateDto dto) {
        return new PersonChange(
                dto.getFirstName(),
                dto.getLastName(),
                dto.getEmail(),
                dto.getEnabled(),
                dto.getRoles(),
                bindings(dto.getBindings()));
    }

    static PersonDto toDto(Person person, Caller caller) {
        return new PersonDto(
                        reference(person.subject(), caller),
                        person.username(),
                        person.firstName(),
                        person.lastName(),
                        person.enabled(),
                        person.ordinaryRoles(),
                        person.offices(),
                        toDto(person.bindings()))
                .email(person.email());
    }

    static PersonPageDto toDto(Page<PersonSummary> page, Caller caller) {
        return new PersonPageDto(page.items().stream()
                        .map(person -> toDto(person, caller))
                        .toList())
                .next(page.next());
    }

    private static PersonSummaryDto toDto(PersonSummary person, Caller caller) {
        return new PersonSummaryDto(
                reference(person.subject(), caller),
                person.username(),
                person.firstName(),
                person.lastName(),
                person.enabled());
    }

    private static PersonReferenceDto reference(UUID subject, Caller caller) {
        return new PersonReferenceDto(caller.issuer(), subject.toString());
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
