package org.avert.mechanisms.registry.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.mechanisms.registry.Mechanism;
import org.avert.mechanisms.registry.MechanismFilter;
import org.avert.mechanisms.registry.MechanismStatus;
import org.avert.mechanisms.registry.Mechanisms;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class MongoMechanisms implements Mechanisms {
    private static final String COLLECTION = "mechanisms";

    private final ReactiveMongoTemplate mongo;
    private final Cursors cursors;

    MongoMechanisms(ReactiveMongoTemplate mongo, Cursors cursors) {
        this.mongo = mongo;
        this.cursors = cursors;
    }

    @Override
    public Mono<Mechanism> add(Mechanism mechanism) {
        return mongo.insert(mechanism, COLLECTION).onErrorComplete(DuplicateKeyException.class);
    }

    @Override
    public Mono<Mechanism> find(String id) {
        return mongo.findById(id, Mechanism.class, COLLECTION);
    }

    @Override
    public Mono<Mechanism> replace(Mechanism changed) {
        var read = Query.query(where("_id").is(changed.id()).and("version").is(changed.version() - 1));
        return mongo.replace(read, changed, COLLECTION)
                .filter(result -> result.getMatchedCount() == 1)
                .thenReturn(changed);
    }

    @Override
    public Mono<Page<Mechanism>> list(MechanismFilter filter, int limit, @Nullable String cursor) {
        var query = new Query(criteria(filter)).with(Sort.by("_id")).limit(limit + 1);
        cursors.decode(cursor).stream()
                .findFirst()
                .ifPresent(last -> query.addCriteria(where("_id").gt(last)));
        return mongo.find(query, Mechanism.class, COLLECTION)
                .collectList()
                .map(rows -> Page.of(rows, limit, last -> cursors.encode(last.id())));
    }

    @Override
    public Flux<Mechanism> current() {
        return mongo.find(Query.query(where("status").is(MechanismStatus.CURRENT)), Mechanism.class, COLLECTION);
    }

    private static Criteria criteria(MechanismFilter filter) {
        var criteria = where("status").is(filter.status());
        if (filter.type() != null) {
            criteria = criteria.and("type").is(filter.type());
        }
        return filter.prevention() == null
                ? criteria
                : criteria.and("prevention.dimension").is(filter.prevention());
    }
}
