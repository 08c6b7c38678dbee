package org.avert.mechanisms.figures.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.avert.mechanisms.figures.CommunicationCounts;
import org.avert.mechanisms.figures.CountedCommunication;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Reads of a communication the State and the times, and of its messages who wrote them. */
@Repository
class MongoCommunicationCounts implements CommunicationCounts {
    private static final String COLLECTION = "communications";

    private final ReactiveMongoTemplate mongo;

    MongoCommunicationCounts(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Flux<CountedCommunication> of(Year year) {
        var from = start(year);
        var to = start(year.plusYears(1));
        var query = Query.query(where("receivedAt").gte(from).lt(to));
        query.fields().include("state", "messages.from", "messages.at");
        return mongo.find(query, Document.class, COLLECTION)
                .map(document -> new CountedCommunication(document.getString("state"), answered(document, to)));
    }

    private static Instant start(Year year) {
        return year.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static boolean answered(Document communication, Instant before) {
        return communication.getList("messages", Document.class, List.of()).stream()
                .anyMatch(message -> "DESK".equals(message.getString("from"))
                        && message.get("at", Date.class).toInstant().isBefore(before));
    }
}
