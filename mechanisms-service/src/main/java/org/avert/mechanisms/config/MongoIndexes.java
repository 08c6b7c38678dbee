package org.avert.mechanisms.config;

import org.avert.kit.startup.StartupWork;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The indexes that the service's queries walk. */
@Component
class MongoIndexes implements StartupWork {
    private final ReactiveMongoTemplate mongo;

    MongoIndexes(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Mono<Void> run() {
        return Flux.concat(
                        index("visits", new Index().on("visit.plannedFrom", Sort.Direction.DESC)),
                        index("visits", new Index().on("visit.state", Sort.Direction.ASC)),
                        index("visits", new Index().on("visit.concerns.caseReference", Sort.Direction.ASC)),
                        index("attachment_pieces", new Index().on("attachment", Sort.Direction.ASC)),
                        receipt("communications"),
                        newest("communications"),
                        receipt("reprisals"),
                        newest("reprisals"))
                .then();
    }

    private Mono<String> receipt(String collection) {
        return index(collection, new Index().on("receipt", Sort.Direction.ASC).unique());
    }

    private Mono<String> newest(String collection) {
        return index(collection, new Index().on("receivedAt", Sort.Direction.DESC));
    }

    private Mono<String> index(String collection, Index index) {
        return mongo.indexOps(collection).createIndex(index);
    }
}
