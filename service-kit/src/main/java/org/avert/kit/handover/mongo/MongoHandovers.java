package org.avert.kit.handover.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.handover.Handover;
import org.avert.kit.handover.HandoverCounts;
import org.avert.kit.handover.HandoverSource;
import org.avert.kit.handover.LeasedHandover;
import org.avert.kit.handover.ParkedHandover;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Entries in the field {@code outbox} of aggregates. Each step is one update of one document. */
final class MongoHandovers implements HandoverSource {
    private final ReactiveMongoTemplate mongo;
    private final List<String> collections;
    private final JsonMapper json;
    private final Clock clock;

    MongoHandovers(ReactiveMongoTemplate mongo, List<String> collections, JsonMapper json, Clock clock) {
        this.mongo = mongo;
        this.collections = List.copyOf(collections);
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Mono<Void> prepare() {
        return Flux.fromIterable(collections)
                .concatMap(collection -> Flux.just("outbox.eventId", "outbox.nextAttemptAt")
                        .map(field -> new Index().on(field, Sort.Direction.ASC).sparse())
                        .concatMap(index -> mongo.indexOps(collection).createIndex(index)))
                .then();
    }

    @Override
    public Flux<LeasedHandover> lease(int max, Duration time) {
        var now = clock.instant();
        return Flux.fromIterable(collections)
                .concatMap(collection -> due(collection, now))
                .concatMap(candidate -> isFirst(candidate.entry())
                        .filter(Boolean::booleanValue)
                        .flatMap(first -> take(candidate, time)))
                .take(max);
    }

    @Override
    public Mono<Void> delivered(LeasedHandover leased) {
        var id = leased.handover().id().toString();
        var entry = query(where("outbox.eventId").is(id));
        return mongo.updateMulti(entry, new Update().pull(Entries.FIELD, new Document("eventId", id)), leased.place())
                .then();
    }

    @Override
    public Mono<Void> failed(LeasedHandover leased, String reason, Instant next) {
        return update(
                leased,
                entry(leased.handover().id())
                        .set("outbox.$[entry].nextAttemptAt", next)
                        .set("outbox.$[entry].leasedUntil", Instant.EPOCH)
                        .set("outbox.$[entry].lastError", reason));
    }

    @Override
    public Mono<Void> parked(LeasedHandover leased, String reason) {
        return update(
                leased,
                entry(leased.handover().id())
                        .set("outbox.$[entry].status", OutboxEntry.PARKED)
                        .set("outbox.$[entry].parkedAt", clock.instant())
                        .set("outbox.$[entry].lastError", reason));
    }

    @Override
    public Flux<ParkedHandover> listParked() {
        return entries(where("outbox.status").is(OutboxEntry.PARKED))
                .filter(entry -> OutboxEntry.PARKED.equals(entry.status()))
                .map(Entries::parked);
    }

    @Override
    public Mono<Boolean> replay(UUID id) {
        var parked = new Criteria()
                .andOperator(where("eventId").is(id.toString()), where("status").is(OutboxEntry.PARKED));
        var again = entry(id)
                .set("outbox.$[entry].status", OutboxEntry.PENDING)
                .set("outbox.$[entry].attempts", 0)
                .set("outbox.$[entry].nextAttemptAt", clock.instant())
                .set("outbox.$[entry].leasedUntil", Instant.EPOCH);
        return Flux.fromIterable(collections)
                .concatMap(collection -> mongo.updateFirst(matching(parked), again, collection))
                .any(result -> result.getModifiedCount() > 0);
    }

    @Override
    public Mono<HandoverCounts> counts() {
        return entries(where("outbox.eventId").exists(true)).collectList().map(Entries::count);
    }

    /**
     * Without a limit: what waits behind an older hand-over must not hide what does not. The reader stops when it has
     * enough.
     */
    private Flux<Candidate> due(String collection, Instant now) {
        var some = matching(where("status")
                        .is(OutboxEntry.PENDING)
                        .and("nextAttemptAt")
                        .lte(now)
                        .and("leasedUntil")
                        .lte(now))
                .with(Sort.by("outbox.nextAttemptAt"));
        some.fields().include(Entries.FIELD);
        return mongo.find(some, Document.class, collection)
                .concatMapIterable(aggregate -> Entries.due(aggregate, now).stream()
                        .map(entry -> new Candidate(collection, Objects.requireNonNull(aggregate.get("_id")), entry))
                        .toList());
    }

    /** Whether no other aggregate has an older hand-over of the same subject to deliver. */
    private Mono<Boolean> isFirst(OutboxEntry entry) {
        var older = where("status")
                .is(OutboxEntry.PENDING)
                .and("subject")
                .is(entry.subject())
                .and("time")
                .lt(entry.time());
        return Flux.fromIterable(collections)
                .concatMap(collection -> mongo.exists(matching(older), collection))
                .any(Boolean::booleanValue)
                .map(found -> !found);
    }

    /** The lease runs from here, however long the candidate had to wait. */
    private Mono<LeasedHandover> take(Candidate candidate, Duration time) {
        var now = clock.instant();
        var lease = UUID.randomUUID();
        var free = where("eventId")
                .is(candidate.entry().eventId())
                .and("status")
                .is(OutboxEntry.PENDING)
                .and("leasedUntil")
                .lte(now);
        var mine = entry(candidate.entry().id())
                .set("outbox.$[entry].leasedUntil", now.plus(time))
                .set("outbox.$[entry].lease", lease.toString())
                .inc("outbox.$[entry].attempts", 1);
        var one = query(where("_id").is(candidate.id()).and(Entries.FIELD).elemMatch(free));
        return mongo.updateFirst(one, mine, candidate.collection())
                .filter(result -> result.getModifiedCount() == 1)
                .map(result -> leased(candidate, lease));
    }

    /** An update of one entry. The embedded server finds no position for {@code $} beside a second condition. */
    private static Update entry(UUID eventId) {
        return new Update().filterArray(where("entry.eventId").is(eventId.toString()));
    }

    private LeasedHandover leased(Candidate candidate, UUID lease) {
        var entry = candidate.entry();
        var handover =
                new Handover(entry.id(), entry.type(), entry.subject(), entry.time(), json.readTree(entry.data()));
        return new LeasedHandover(handover, entry.attempts() + 1, lease, candidate.collection());
    }

    private Mono<Void> update(LeasedHandover leased, Update update) {
        var ours = where("eventId")
                .is(leased.handover().id().toString())
                .and("status")
                .is(OutboxEntry.PENDING)
                .and("lease")
                .is(leased.lease().toString());
        return mongo.updateFirst(matching(ours), update, leased.place()).then();
    }

    private Flux<OutboxEntry> entries(Criteria criteria) {
        var found = query(criteria);
        found.fields().include(Entries.FIELD);
        return Flux.fromIterable(collections)
                .concatMap(collection -> mongo.find(found, Document.class, collection))
                .concatMapIterable(Entries::of);
    }

    private static Query matching(Criteria entry) {
        return query(where(Entries.FIELD).elemMatch(entry));
    }

    private record Candidate(String collection, Object id, OutboxEntry entry) {}
}
