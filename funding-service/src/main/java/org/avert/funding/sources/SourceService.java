package org.avert.funding.sources;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.kit.problem.Conflict;
import org.avert.kit.problem.NotFound;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class SourceService {

    private final FundingSources sources;
    private final Cursors cursors;
    private final Clock clock;

    SourceService(FundingSources sources, Cursors cursors, Clock clock) {
        this.sources = sources;
        this.cursors = cursors;
        this.clock = clock;
    }

    public Mono<FundingSource> get(SourceId id) {
        return sources.find(id).switchIfEmpty(missing(id));
    }

    public Mono<Page<FundingSource>> list(@Nullable SourceKind kind, @Nullable String cursor, int limit) {
        return sources.list(kind, after(cursors.decode(cursor)), limit + 1)
                .collectList()
                .map(found -> Page.of(found, limit, this::cursor));
    }

    public Mono<FundingSource> add(SourceId id, SourceDetails details) {
        var source = FundingSource.added(id, details, now());
        return sources.add(source)
                .filter(added -> added)
                .switchIfEmpty(Mono.error(() -> new Conflict("There is a source " + id + " already.")))
                .thenReturn(source);
    }

    public Mono<FundingSource> change(SourceId id, @Nullable String ifMatch, SourceDetails details) {
        return sources.lock(id)
                .switchIfEmpty(missing(id))
                .doOnNext(current -> ETags.require(ifMatch, current.version()))
                .map(current -> current.changed(details, now()))
                .flatMap(changed -> sources.replace(changed).thenReturn(changed));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private String cursor(FundingSource last) {
        return cursors.encode(last.details().name(), last.id().value());
    }

    private static FundingSources.@Nullable Position after(List<String> keys) {
        return keys.isEmpty() ? null : new FundingSources.Position(keys.get(0), keys.get(1));
    }

    private static Mono<FundingSource> missing(SourceId id) {
        return Mono.error(() -> new NotFound("source"));
    }
}
