package org.avert.mechanisms.sources.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.kit.receipt.ReceiptCodes;
import org.avert.mechanisms.sources.FileStage;
import org.avert.mechanisms.sources.NeedToKnow;
import org.avert.mechanisms.sources.SourceChannel;
import org.avert.mechanisms.sources.SourceFile;
import org.avert.mechanisms.sources.SourceFileSummary;
import org.avert.mechanisms.sources.SourceFiles;
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
class MongoSourceFiles implements SourceFiles {
    private final ReactiveMongoTemplate mongo;
    private final SourceFileSeal seal;
    private final ReceiptCodes codes;
    private final Cursors cursors;

    MongoSourceFiles(ReactiveMongoTemplate mongo, SourceFileSeal seal, ReceiptCodes codes, Cursors cursors) {
        this.mongo = mongo;
        this.seal = seal;
        this.codes = codes;
        this.cursors = cursors;
    }

    @Override
    public Mono<SourceFile> add(SourceFile file, String receipt) {
        var collection = file.channel().collection();
        return mongo.insert(seal.seal(file, receipt), collection)
                .onErrorResume(
                        DuplicateKeyException.class,
                        taken -> mongo.findById(file.id(), SourceFileDocument.class, collection))
                .map(document -> seal.open(file.channel(), document));
    }

    @Override
    public Mono<SourceFile> find(SourceChannel channel, UUID id, NeedToKnow need) {
        return one(channel, new Criteria().andOperator(where("_id").is(id), covered(need)));
    }

    @Override
    public Mono<SourceFile> findByReceipt(SourceChannel channel, String receipt) {
        return one(channel, where("receipt").is(receipt));
    }

    @Override
    public Mono<Page<SourceFileSummary>> list(
            SourceChannel channel, @Nullable FileStage stage, NeedToKnow need, int limit, @Nullable String cursor) {
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
        return mongo.find(query, SourceFileDocument.class, channel.collection())
                .map(MongoSourceFiles::summary)
                .collectList()
                .map(rows -> Page.of(rows, limit, this::cursor));
    }

    @Override
    public Mono<SourceFile> replace(SourceFile changed) {
        var document = seal.seal(changed, "");
        var read = Query.query(where("_id").is(document.id()).and("version").is(document.version() - 1));
        var update = new Update()
                .set("version", document.version())
                .set("stage", document.stage())
                .set("readers", List.copyOf(document.readers()))
                .set("messages", document.messages())
                .set("attachments", document.attachments());
        if (changed.isClosed()) {
            update.set("receipt", codes.nobodys(changed.channel().file(), changed.id()));
        }
        return mongo.updateFirst(read, update, changed.channel().collection())
                .filter(result -> result.getMatchedCount() == 1)
                .thenReturn(changed);
    }

    private Mono<SourceFile> one(SourceChannel channel, Criteria criteria) {
        return mongo.findOne(Query.query(criteria), SourceFileDocument.class, channel.collection())
                .map(document -> seal.open(channel, document));
    }

    private static Criteria covered(NeedToKnow need) {
        var assigned = where("readers")
                .elemMatch(where("issuer")
                        .is(need.person().issuer())
                        .and("subject")
                        .is(need.person().subject()));
        return need.intakeOfficer()
                ? new Criteria().orOperator(assigned, where("stage").is(FileStage.RECEIVED))
                : assigned;
    }

    private static Criteria before(Instant receivedAt, UUID id) {
        return new Criteria()
                .orOperator(
                        where("receivedAt").lt(receivedAt),
                        where("receivedAt").is(receivedAt).and("_id").gt(id));
    }

    private static SourceFileSummary summary(SourceFileDocument document) {
        return new SourceFileSummary(
                document.id(),
                document.state(),
                document.stage(),
                document.receivedAt(),
                !document.readers().isEmpty());
    }

    private String cursor(SourceFileSummary last) {
        return cursors.encode(last.receivedAt().toString(), last.id().toString());
    }
}
