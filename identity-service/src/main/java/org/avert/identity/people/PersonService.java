package org.avert.identity.people;

import java.util.List;
import java.util.UUID;
import org.avert.identity.trail.Trail;
import org.avert.kit.problem.Refused;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Adds and changes people of the administrator's own realm. */
@Service
public class PersonService {
    private static final String KIND = "person";

    private final People people;
    private final PeopleReading reading;
    private final Turns turns;
    private final Trail trail;

    PersonService(People people, PeopleReading reading, Turns turns, Trail trail) {
        this.people = people;
        this.reading = reading;
        this.turns = turns;
        this.trail = trail;
    }

    public Mono<Person> add(String username, PersonChange draft) {
        return Administrators.current()
                .flatMap(administrator ->
                        trail.change("createPerson", KIND, username, add(administrator, username, draft)));
    }

    private Mono<Person> add(Administrator administrator, String username, PersonChange draft) {
        return Mono.fromRunnable(
                        () -> Ceiling.check(administrator.pillar(), draft.roles(), draft.bindings(), List.of()))
                .then(Mono.defer(() -> people.add(administrator.pillar(), username, draft)))
                .flatMap(subject -> reading.find(administrator.pillar(), subject));
    }

    public Mono<Person> change(UUID subject, @Nullable String ifMatch, PersonChange change) {
        return Administrators.current()
                .flatMap(administrator -> trail.change(
                        "updatePerson", KIND, subject.toString(), change(administrator, subject, ifMatch, change)));
    }

    private Mono<Person> change(
            Administrator administrator, UUID subject, @Nullable String ifMatch, PersonChange change) {
        return turns.take(administrator.pillar(), subject.toString())
                .then(Mono.defer(() -> reading.find(administrator.pillar(), subject)))
                .doOnNext(person -> ETags.require(ifMatch, person.version()))
                .flatMap(before -> save(administrator, before, next(administrator, before, change)));
    }

    private static Person next(Administrator administrator, Person before, PersonChange change) {
        Ceiling.check(administrator.pillar(), change.roles(), change.bindings(), before.offices());
        var next = before.changed(change);
        if (administrator.is(before.subject().toString()) && before.mayDoOtherThan(next)) {
            throw new Refused("Another administrator changes what you may do.");
        }
        return next;
    }

    private Mono<Person> save(Administrator administrator, Person before, Person after) {
        var pillar = administrator.pillar();
        var signedOut = before.losesSomethingIn(after) ? people.signOut(pillar, after.subject()) : Mono.<Void>empty();
        return people.change(pillar, before, after)
                .then(signedOut)
                .then(Mono.defer(() -> reading.find(pillar, after.subject())));
    }

    /** Whoever knows this password is that person: not for oneself, and not for an office that takes two. */
    public Mono<String> issueTemporaryPassword(UUID subject) {
        return Administrators.current()
                .flatMap(administrator -> trail.change(
                        "issueTemporaryPassword", KIND, subject.toString(), issue(administrator, subject)));
    }

    private Mono<String> issue(Administrator administrator, UUID subject) {
        var password = TemporaryPassword.draw();
        return turns.take(administrator.pillar(), subject.toString())
                .then(Mono.defer(() -> reading.find(administrator.pillar(), subject)))
                .doOnNext(person -> refuseTakeover(administrator, person))
                .then(Mono.defer(() -> people.setTemporaryPassword(administrator.pillar(), subject, password)))
                .then(Mono.defer(() -> people.signOut(administrator.pillar(), subject)))
                .thenReturn(password);
    }

    private static void refuseTakeover(Administrator administrator, Person person) {
        if (administrator.is(person.subject().toString())) {
            throw new Refused("You change your own password where you sign in.");
        }
        if (!person.offices().isEmpty()) {
            throw new Refused("Whoever knew a password of this person would hold " + person.offices() + ".");
        }
    }
}
