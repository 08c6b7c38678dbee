package org.avert.portal.people;

import java.util.UUID;
import org.avert.portal.api.Api;
import org.avert.portal.client.identity.api.OfficeGrantsApi;
import org.avert.portal.client.identity.api.PeopleApi;
import org.avert.portal.client.identity.api.model.GrantActDto;
import org.avert.portal.client.identity.api.model.GrantDto;
import org.avert.portal.client.identity.api.model.GrantProposalDto;
import org.avert.portal.client.identity.api.model.PersonDto;
import org.avert.portal.client.identity.api.model.PersonPageDto;
import org.avert.portal.client.identity.api.model.ProtectedRoleDto;
import org.avert.portal.client.identity.api.model.TemporaryPasswordDto;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** People of the reader's pillar. */
@Component
class People {
    private static final int PAGE = 50;

    private final PeopleApi people;
    private final OfficeGrantsApi grants;

    People(Api api) {
        people = api.client("identity", PeopleApi.class);
        grants = api.client("identity", OfficeGrantsApi.class);
    }

    Mono<PersonPageDto> list(@Nullable String search, @Nullable String cursor) {
        return people.listPeople(PAGE, cursor, search, null).mapNotNull(HttpEntity::getBody);
    }

    Mono<PersonForm> get(UUID subject) {
        return people.getPerson(subject)
                .map(answer ->
                        PersonForm.of(answer.getBody(), answer.getHeaders().getETag()));
    }

    Mono<PersonDto> add(PersonForm form) {
        return people.createPerson(form.key(), Mono.just(form.draft())).mapNotNull(HttpEntity::getBody);
    }

    Mono<PersonDto> change(UUID subject, PersonForm form) {
        return people.updatePerson(subject, Mono.just(form.update()), form.etag())
                .mapNotNull(HttpEntity::getBody);
    }

    Mono<String> newPassword(UUID subject) {
        return people.issueTemporaryPassword(subject)
                .mapNotNull(HttpEntity::getBody)
                .map(TemporaryPasswordDto::getPassword);
    }

    Mono<GrantDto> propose(UUID subject, GrantForm form) {
        var proposal = new GrantProposalDto(
                GrantActDto.valueOf(form.act()), ProtectedRoleDto.fromValue(form.role()), subject, form.reason());
        return grants.proposeGrant(form.key(), Mono.just(proposal)).mapNotNull(HttpEntity::getBody);
    }
}
