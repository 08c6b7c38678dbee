package org.avert.identity.directory;

import java.util.List;
import java.util.Set;
import org.avert.identity.trail.Trail;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.caller.Pillar;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Looks up who holds an office. */
@Service
public class DirectoryService {
    /** A list of them could be used against them, and no file names them as its readers. */
    private static final Set<String> UNLISTED = Set.of("civil-society", "nhri", "expert");

    private final Offices offices;
    private final Cursors cursors;
    private final Trail trail;

    DirectoryService(Offices offices, Cursors cursors, Trail trail) {
        this.offices = offices;
        this.cursors = cursors;
        this.trail = trail;
    }

    public Mono<Page<DirectoryEntry>> lookUp(Pillar pillar, String role, @Nullable String cursor, int limit) {
        var keys = cursors.decode(cursor);
        var first = keys.isEmpty() ? 0 : Integer.parseInt(keys.get(0));
        return Callers.current()
                .flatMap(caller -> trail.read(
                        "lookUpDirectory",
                        "directory",
                        pillar.realm() + "/" + role,
                        page(caller, pillar, role, first, limit)));
    }

    private Mono<Page<DirectoryEntry>> page(Caller caller, Pillar pillar, String role, int first, int limit) {
        if (!pillar.mayGrant(role) || UNLISTED.contains(role)) {
            return Mono.error(() -> new Unprocessable(
                    "The directory has no such office.",
                    FieldError.of("role", "is no listed role of the realm " + pillar.realm())));
        }
        var withName = caller.pillar() != Pillar.PARTNERS;
        return Mono.zip(
                        offices.title(pillar, role).defaultIfEmpty(role),
                        offices.holders(pillar, role, first, limit + 1))
                .map(found -> found.getT2().stream()
                        .map(holder -> DirectoryEntry.of(pillar, role, found.getT1(), holder, withName))
                        .toList())
                .map(entries -> page(entries, first, limit));
    }

    private Page<DirectoryEntry> page(List<DirectoryEntry> entries, int first, int limit) {
        return Page.of(entries, limit, last -> cursors.encode(Integer.toString(first + limit)));
    }
}
