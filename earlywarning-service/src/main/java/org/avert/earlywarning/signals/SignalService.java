package org.avert.earlywarning.signals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.paging.Page;
import org.avert.kit.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Receives signals and shows them to those who may see them. */
@Service
public class SignalService {
    private static final String KIND = "signal";

    private final Signals signals;
    private final Taxonomies taxonomies;
    private final SourceSeal seal;
    private final Audit audit;
    private final Clock clock;

    SignalService(Signals signals, Taxonomies taxonomies, SourceSeal seal, Audit audit, Clock clock) {
        this.signals = signals;
        this.taxonomies = taxonomies;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    public Mono<Taxonomy> taxonomy() {
        return taxonomies.inForce();
    }

    public Mono<Signal> submit(SignalDraft draft) {
        return Callers.current()
                .doOnNext(caller -> refuse(draft, caller))
                .flatMap(caller -> taken(draft, caller, null))
                .flatMap(signal -> store(signal, "submitSignal"));
    }

    /** A peer's concern; the same row again is the same signal. */
    public Mono<SignalId> receive(SignalDraft draft, SourceRow row) {
        return signals.find(row)
                .switchIfEmpty(Mono.defer(() -> Callers.current()
                        .flatMap(caller -> taken(draft, caller, row))
                        .flatMap(signal -> store(signal, "receiveConcern"))
                        .map(Signal::id)));
    }

    /**
     * From a source without an account. No audit row: it would keep the moment, and there is no caller to name.
     *
     * @param hour the only time that is kept
     */
    public Mono<Void> receiveFromSource(SignalId id, SignalDraft draft, Instant hour) {
        refuseFuture(draft);
        var provenance = new Provenance(
                draft.sourceType(), Caller.anonymous().person(), null, seal.of(id, draft.source(), Caller.anonymous()));
        return taxonomies
                .inForce()
                .map(taxonomy -> draft.received(id, taxonomy.version(), provenance, hour))
                .flatMap(signal -> signals.add(List.of(signal)))
                .then();
    }

    /** For what hangs on a signal: empty when the caller may not see it. */
    public Mono<Signal> visible(SignalId id) {
        return Callers.current().flatMap(caller -> signals.find(id, SignalReader.of(caller)));
    }

    public Mono<Signal> get(SignalId id) {
        return Callers.current()
                .flatMap(caller -> signals.find(id, SignalReader.of(caller)))
                .switchIfEmpty(Mono.error(SignalNotFound::new))
                .flatMap(signal -> read(signal, "getSignal"));
    }

    public Mono<Page<Signal>> list(SignalFilter filter, int limit, @Nullable String cursor) {
        return Callers.current()
                .flatMap(caller -> signals.list(filter, SignalReader.of(caller), limit, cursor))
                .flatMap(this::read);
    }

    private void refuse(SignalDraft draft, Caller caller) {
        if (!draft.sourceType().mayBeReportedBy(caller.roles())) {
            throw new SignalRefused("/sourceType", "is not a kind of source that the caller's role may report as");
        }
        if (caller.hasRole("country-team")
                && !caller.countries().contains(draft.place().state())) {
            throw new Refused("A country team reports on its own countries.");
        }
        refuseFuture(draft);
    }

    private void refuseFuture(SignalDraft draft) {
        if (draft.when().isAfter(clock.instant().atZone(clock.getZone()).toLocalDate())) {
            throw new SignalRefused("/occurredOn", "must not lie in the future");
        }
    }

    private Mono<Signal> taken(SignalDraft draft, Caller caller, @Nullable SourceRow row) {
        var id = SignalId.random();
        var provenance = new Provenance(draft.sourceType(), caller.person(), row, seal.of(id, draft.source(), caller));
        return taxonomies
                .inForce()
                .map(taxonomy -> draft.received(id, taxonomy.version(), provenance, clock.instant()));
    }

    private Mono<Signal> store(Signal signal, String operation) {
        var id = signal.id().value().toString();
        return audit.intent(operation, KIND, id)
                .then(signals.add(List.of(signal)))
                .then(audit.outcome(operation, KIND, id))
                .thenReturn(signal);
    }

    private Mono<Signal> read(Signal signal, String operation) {
        return signal.tlp().isConfidential()
                ? audit.read(operation, KIND, signal.id().value().toString()).thenReturn(signal)
                : Mono.just(signal);
    }

    /** One row for the page, naming every confidential signal on it. */
    private Mono<Page<Signal>> read(Page<Signal> page) {
        var confidential = page.items().stream()
                .filter(signal -> signal.tlp().isConfidential())
                .map(signal -> signal.id().value().toString())
                .toList();
        return confidential.isEmpty()
                ? Mono.just(page)
                : audit.read("listSignals", KIND, String.join(",", confidential))
                        .thenReturn(page);
    }
}
