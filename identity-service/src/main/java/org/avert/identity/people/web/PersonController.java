package org.avert.identity.people.web;

import java.net.URI;
import java.util.UUID;
import org.avert.identity.api.PeopleApi;
import org.avert.identity.api.model.PersonDraftDto;
import org.avert.identity.api.model.PersonDto;
import org.avert.identity.api.model.PersonPageDto;
import org.avert.identity.api.model.PersonUpdateDto;
import org.avert.identity.api.model.TemporaryPasswordDto;
import org.avert.identity.people.PeopleReading;
import org.avert.identity.people.Person;
import org.avert.identity.people.PersonService;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class PersonController implements PeopleApi {
    private final PeopleReading reading;
    private final PersonService people;

    PersonController(PeopleReading reading, PersonService people) {
        this.reading = reading;
        this.people = people;
    }

    @Override
    public Mono<ResponseEntity<PersonPageDto>> listPeople(
            Integer limit, @Nullable String cursor, @Nullable String search, @Nullable String role) {
        return reading.list(search, role, cursor, limit)
                .zipWith(Callers.current(), (page, caller) -> ResponseEntity.ok(PersonMapper.toDto(page, caller)));
    }

    @Override
    public Mono<ResponseEntity<PersonDto>> createPerson(String idempotencyKey, Mono<PersonDraftDto> body) {
        return body.flatMap(draft -> people.add(draft.getUsername(), PersonMapper.change(draft)))
                .zipWith(
                        Callers.current(),
                        (person, caller) -> ResponseEntity.created(URI.create("/v1/people/" + person.subject()))
                                .eTag(ETags.of(person.version()))
                                .body(PersonMapper.toDto(person, caller)));
    }

    @Override
    public Mono<ResponseEntity<PersonDto>> getPerson(UUID subject) {
        return reading.get(subject).zipWith(Callers.current(), PersonController::answer);
    }

    @Override
    public Mono<ResponseEntity<PersonDto>> updatePerson(
            UUID subject, Mono<PersonUpdateDto> body, @Nullable String ifMatch) {
        return body.flatMap(update -> people.change(subject, ifMatch, PersonMapper.change(update)))
                .zipWith(Callers.current(), PersonController::answer);
    }

    @Override
    public Mono<ResponseEntity<TemporaryPasswordDto>> issueTemporaryPassword(UUID subject) {
        return people.issueTemporaryPassword(subject)
                .map(password -> ResponseEntity.ok(new TemporaryPasswordDto(password)));
    }

    private static ResponseEntity<PersonDto> answer(Person person, Caller caller) {
        return ResponseEntity.ok().eTag(ETags.of(person.version())).body(PersonMapper.toDto(person, caller));
    }
}
