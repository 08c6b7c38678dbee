package org.avert.mechanisms.visits.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.handover.Handover;
import org.avert.kit.handover.mongo.OutboxEntry;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.mechanisms.visits.Visit;
import org.avert.mechanisms.visits.VisitFilter;
import org.avert.mechanisms.visits.VisitId;
import org.avert.mechanisms.visits.VisitScope;
import org.avert.mechanisms.visits.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class MongoVisits implements Visits {
    private static final String COLLECTION = "visits";
    private static final String PLANNED = "visit.plannedFrom";

    private final ReactiveMongoTemplate mongo;
    private final Cursors cursors;

    MongoVisits(ReactiveMongoTemplate mongo, Cursors cursors) {
        this.mongo = mongo;
        this.cursors = cursors;
    }

    @Override
    public Mono<Visit> add(Visit visit) {
        var id = visit.id().value();
        return mongo.insert(new VisitDocument(id, visit.version(), visit, List.of()), COLLECTION)
                .onErrorResume(
                        DuplicateKeyException.class, taken -> mongo.findById(id, VisitDocument.class, COLLECTION))
                .map(VisitDocument::visit);
    }

    @Override
    public Mono<Visit> find(VisitId id, VisitScope scope) {
        var query = Query.query(within(scope, where("_id").is(id.value())));
        return mongo.findOne(query, VisitDocument.class, COLLECTION).map(VisitDocument::visit);
    }

    @Override
    public Mono<Visit> replace(Visit changed, List<Handover> handovers) {
        var read =
                Query.query(where("_id").is(changed.id().value()).and("version").is(changed.version() - 1));
        var update = new Update().set("visit", changed).set("version", changed.version());
        if (!handovers.isEmpty()) {
            update.push("outbox").each(handovers.stream().map(OutboxEntry::of).toArray());
        }
        return mongo.updateFirst(read, update, COLLECTION)
                .filter(result -> result.getMatchedCount() == 1)
                .thenReturn(changed);
    }

    @Override
    public Mono<Page<Visit>> list(VisitFilter filter, VisitScope scope, int limit, @Nullable String cursor) {
        var criteria = new ArrayList<Criteria>();
        criteria.add(within(scope, new Criteria()));
        if (filter.state() != null) {
            criteria.add(where("visit.state").is(filter.state()));
        }
        if (filter.stage() != null) {
            criteria.add(where("visit.stage").is(filter.stage()));
        }
        var keys = cursors.decode(cursor);
        if (!keys.isEmpty()) {
            criteria.add(after(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        }
        var query = new Query(new Criteria().andOperator(criteria))
                .with(Sort.by(Sort.Order.desc(PLANNED), Sort.Order.asc("_id")))
                .limit(limit + 1);
        return read(query).collectList().map(rows -> Page.of(rows, limit, this::cursor));
    }

    @Override
    public Flux<Visit> raising(Set<UUID> concernIds) {
        return read(Query.query(where("visit.concerns._id").in(concernIds)));
    }

    @Override
    public Flux<Visit> ofCase(String caseReference, @Nullable PersonRef holder) {
        return read(Query.query(of(holder, where("visit.concerns.caseReference").is(caseReference))));
    }

    @Override
    public Flux<Visit> leadingToCases(@Nullable PersonRef holder) {
        return read(Query.query(of(holder, where("visit.concerns.caseReference").exists(true))));
    }

    private static Criteria of(@Nullable PersonRef holder, Criteria criteria) {
        return holder == null
                ? criteria
                : criteria.and("visit.holder.issuer")
                        .is(holder.issuer())
                        .and("visit.holder.subject")
                        .is(holder.subject());
    }

    private Flux<Visit> read(Query query) {
        return mongo.find(query, VisitDocument.class, COLLECTION).map(VisitDocument::visit);
    }

    private String cursor(Visit last) {
        return cursors.encode(last.plannedFrom().toString(), last.id().toString());
    }

    private static Criteria within(VisitScope scope, Criteria criteria) {
        return scope.states() == null ? criteria : criteria.and("visit.state").in(scope.states());
    }

    private static Criteria after(LocalDate planned, UUID id) {
        return new Criteria()
                .orOperator(
                        where(PLANNED).lt(planned),
                        where(PLANNED).is(planned).and("_id").gt(id));
    }
}
