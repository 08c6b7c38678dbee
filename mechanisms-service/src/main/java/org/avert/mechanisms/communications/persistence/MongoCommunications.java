package org.avert.mechanisms.communications.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.kit.sealing.Sealer;
import org.avert.mechanisms.communications.Communication;
import org.avert.mechanisms.communications.CommunicationId;
import org.avert.mechanisms.communications.CommunicationStage;
import org.avert.mechanisms.communications.CommunicationSummary;
import org.avert.mechanisms.communications.Communications;
import org.avert.mechanisms.communications.NeedToKnow;
import org.avert.mechanisms.communications.ReceiptCode;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class MongoCommunications implements Communications {
    private static final String COLLECTION = "communications";

    private final ReactiveMongoTemplate mongo;
    private final CommunicationSeal seal;
    private final Sealer sealer;
    private final Cursors cursors;

    MongoCommunications(ReactiveMongoTemplate mongo, CommunicationSeal seal, Sealer sealer, Cursors cursors) {
        this.mongo = mongo;
        this.seal = seal;
        this.sealer = sealer;
        this.cursors = cursors;
    }

    @Override
    public Mono<Communication> add(Communication communication, ReceiptCode code) {
        var id = communication.id().value();
        return mongo.insert(seal.seal(communication, code.fingerprint(sealer)), COLLECTION)
                .onErrorResume(
                        DuplicateKeyException.class,
                        taken -> mongo.findById(id, CommunicationDocument.class, COLLECTION))
                .map(seal::open);
    }

    @Override
    public Mono<Communication> find(CommunicationId id, NeedToKnow need) {
        return one(new Criteria().andOperator(where("_id").is(id.value()), covered(need)));
    }

    @Override
    public Mono<Communication> find(ReceiptCode code) {
        return one(where("receipt").is(code.fingerprint(sealer)));
    }

    @Override
    public Mono<Page<CommunicationSummary>> list(
            @Nullable CommunicationStage stage, NeedToKnow need, int limit, @Nullable String cursor) {
        var criteria = new ArrayList<Criteria>();
        criteria.add(covered(need));
        if (stage != null) {
            criteria.add(where("stage").is(stage));
        }
        var keys = cursors.decode(cursor);
        if (!keys.isEmpty()) {
            criteria.add(before(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        }
        var query = new Query(new Criteria().andOperator(criteria))
                .with(Sort.by(Sort.Order.desc("receivedAt"), Sort.Order.asc("_id")))
                .limit(limit + 1);
        return mongo.find(query, CommunicationDocument.class, COLLECTION)
                .map(MongoCommunications::summary)
                .collectList()
                .map(rows -> Page.of(rows, limit, this::cursor));
    }

    @Override
    public Mono<Communication> replace(Communication changed) {
        var document = seal.seal(changed, "");
        var read = Query.query(where("_id").is(document.id()).and("version").is(document.version() - 1));
        var update = new Update()
                .set("version", document.version())
                .set("stage", document.stage())
                .set("readers", List.copyOf(document.readers()))
                .set("messages", document.messages());
        return mongo.updateFirst(read, update, COLLECTION)
                .filter(result -> result.getMatchedCount() == 1)
                .thenReturn(changed);
    }

    private Mono<Communication> one(Criteria criteria) {
        return mongo.findOne(Query.query(criteria), CommunicationDocument.class, COLLECTION)
                .map(seal::open);
    }

    private static Criteria covered(NeedToKnow need) {
        var assigned = where("readers")
                .elemMatch(where("issuer")
                        .is(need.person().issuer())
                        .and("subject")
                        .is(need.person().subject()));
        return need.intakeOfficer()
                ? new Criteria().orOperator(assigned, where("stage").is(CommunicationStage.RECEIVED))
                : assigned;
    }

    private static Criteria before(Instant receivedAt, UUID id) {
        return new Criteria()
                .orOperator(
                        where("receivedAt").lt(receivedAt),
                        where("receivedAt").is(receivedAt).and("_id").gt(id));
    }

    private static CommunicationSummary summary(CommunicationDocument document) {
        return new CommunicationSummary(
                new CommunicationId(document.id()),
                document.state(),
                document.stage(),
                document.receivedAt(),
                !document.readers().isEmpty());
    }

    private String cursor(CommunicationSummary last) {
        return cursors.encode(last.receivedAt().toString(), last.id().toString());
    }
}
