package org.avert.identity.people;

import java.util.List;
import java.util.UUID;
import org.avert.identity.trail.Trail;
import org.avert.kit.caller.Pillar;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reads people of the administrator's own realm. */
@Service
public class PeopleReading {
    /** Keycloak pages by place alone: so many may come or go between two pages without one shown twice or left out. */
    private static final int SHIFT = 50;

    private final People people;
    private final Cursors cursors;
    private final Trail trail;

    PeopleReading(People people, Cursors cursors, Trail trail) {
        this.people = people;
        this.cursors = cursors;
        this.trail = trail;
    }

    public Mono<Person> get(UUID subject) {
        return Administrators.current()
                .flatMap(administrator ->
                        trail.read("getPerson", "person", subject.toString(), find(administrator.pillar(), subject)));
    }

    Mono<Person> find(Pillar pillar, UUID subject) {
        return people.find(pillar, subject).switchIfEmpty(Mono.error(PersonNotFound::new));
    }

    public Mono<Page<PersonSummary>> list(
            @Nullable String search, @Nullable String role, @Nullable String cursor, int limit) {
        return Administrators.current()
                .flatMap(administrator -> trail.read(
                        "listPeople",
                        "people",
                        administrator.pillar().realm(),
                        page(administrator.pillar(), new PeopleQuery(search, role, 0, limit), cursor)));
    }

    /** A page after the person that the cursor names, wherever that person stands by now. */
    public Mono<Page<PersonSummary>> page(Pillar pillar, PeopleQuery query, @Nullable String cursor) {
        var role = query.role();
        if (role != null && !pillar.mayGrant(role)) {
            return Mono.error(() -> new Unprocessable(
                    "There is no such role.", FieldError.of("role", "is no role of the realm " + pillar.realm())));
        }
        var keys = cursors.decode(cursor);
        var place = keys.isEmpty() ? 0 : Integer.parseInt(keys.get(0));
        var first = Math.max(0, place - SHIFT);
        return people.list(pillar, query.window(first, place - first + query.max() + 1 + SHIFT))
                .map(found -> page(found, first, keys, query.max()));
    }

    private Page<PersonSummary> page(List<PersonSummary> found, int first, List<String> keys, int limit) {
        var from = keys.isEmpty() ? 0 : after(found, keys.get(1), Integer.parseInt(keys.get(0)) - first);
        var rest = found.subList(Math.min(from, found.size()), Math.min(found.size(), from + limit + 1));
        return Page.of(
                rest,
                limit,
                last -> cursors.encode(
                        Integer.toString(first + from + limit), last.subject().toString()));
    }

    private static int after(List<PersonSummary> found, String subject, int otherwise) {
        for (var index = 0; index < found.size(); index++) {
            if (found.get(index).subject().toString().equals(subject)) {
                return index + 1;
            }
        }
        return otherwise;
    }
}
