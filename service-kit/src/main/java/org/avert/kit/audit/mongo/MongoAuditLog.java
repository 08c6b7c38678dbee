package org.avert.kit.audit.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.avert.kit.audit.AuditAct;
import org.avert.kit.audit.AuditEntry;
import org.avert.kit.audit.AuditLog;
import org.avert.kit.audit.AuditRow;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Collection {@code audit}; the id is chain and place, so that no place is taken twice. */
final class MongoAuditLog implements AuditLog {
    private static final String COLLECTION = "audit";

    private final ReactiveMongoTemplate mongo;

    MongoAuditLog(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Mono<Void> append(List<AuditRow> rows) {
        return mongo.insert(rows.stream().map(MongoAuditLog::document).toList(), COLLECTION)
                .then();
    }

    @Override
    public Flux<UUID> chains() {
        return mongo.query(Document.class)
                .inCollection(COLLECTION)
                .distinct("chain")
                .as(String.class)
                .all()
                .map(UUID::fromString);
    }

    @Override
    public Flux<AuditRow> rows(UUID chain) {
        return mongo.find(query(where("chain").is(chain.toString())).with(Sort.by("seq")), Document.class, COLLECTION)
                .map(MongoAuditLog::row);
    }

    private static Document document(AuditRow row) {
        var entry = row.entry();
        return new Document("_id", row.chain() + ":" + row.seq())
                .append("chain", row.chain().toString())
                .append("seq", row.seq())
                .append("at", Date.from(entry.at()))
                .append("act", entry.act().name())
                .append("operation", entry.operation())
                .append("objectType", entry.objectType())
                .append("objectId", entry.objectId())
                .append("issuer", entry.issuer())
                .append("subject", entry.subject())
                .append("office", entry.office())
                .append("requestId", entry.requestId())
                .append("previous", row.previous())
                .append("hash", row.hash());
    }

    private static AuditRow row(Document row) {
        var entry = new AuditEntry(
                row.getDate("at").toInstant(),
                AuditAct.valueOf(row.getString("act")),
                row.getString("operation"),
                row.getString("objectType"),
                row.getString("objectId"),
                row.getString("issuer"),
                row.getString("subject"),
                row.getString("office"),
                row.getString("requestId"));
        return new AuditRow(
                UUID.fromString(row.getString("chain")),
                row.getLong("seq"),
                entry,
                row.getString("previous"),
                row.getString("hash"));
    }
}
