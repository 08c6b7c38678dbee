package org.avert.kit.sealing.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.avert.kit.caller.Pillar;
import org.avert.kit.sealing.SealBroken;
import org.avert.kit.sealing.SealedPlace;
import org.avert.kit.sealing.SealedValues;
import org.avert.kit.sealing.Sealer;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Mono;

/**
 * Sealed fields of the documents of one collection, all of one pillar. A document has a {@code version} that each
 * change counts up; sealing anew leaves it, since nothing that can be read has changed.
 *
 * <p>{@code "text"} is a field of the document, {@code "account.text"} one of a part of it or, where the part is a list,
 * of each of its items. An item has an id, and its place is {@code messages.<id>.text}; every other field's place is its
 * name.
 */
public final class SealedFields implements SealedValues {
    private static final Logger LOG = LoggerFactory.getLogger(SealedFields.class);

    private final ReactiveMongoTemplate mongo;
    private final Sealer sealer;
    private final Pillar owner;
    private final String collection;
    private final List<String> fields;

    public SealedFields(
            ReactiveMongoTemplate mongo, Sealer sealer, Pillar owner, String collection, List<String> fields) {
        this.mongo = mongo;
        this.sealer = sealer;
        this.owner = owner;
        this.collection = collection;
        this.fields = List.copyOf(fields);
    }

    @Override
    public Set<String> fields() {
        return fields.stream().map(field -> collection + "." + field).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Mono<Long> sealAnew(Pillar pillar) {
        return pillar == owner
                ? mongo.findAll(Document.class, collection)
                        .concatMap(this::sealAnew)
                        .count()
                : Mono.just(0L);
    }

    /** The version as it was read is part of the condition, so that a change meanwhile wins. */
    private Mono<Object> sealAnew(Document document) {
        var change = new Update();
        fields.forEach(field -> renew(document, field, change));
        if (change.getUpdateObject().isEmpty()) {
            return Mono.empty();
        }
        var id = Objects.requireNonNull(document.get("_id"));
        var read = query(where("_id").is(id).and("version").is(document.get("version")));
        return mongo.updateFirst(read, change, collection).thenReturn(id);
    }

    private void renew(Document document, String field, Update change) {
        var dot = field.indexOf('.');
        if (dot < 0) {
            renewValue(document, document.get(field), field, change);
        } else if (document.get(field.substring(0, dot)) instanceof Document part) {
            renewValue(document, part.get(field.substring(dot + 1)), field, change);
        } else {
            renewList(document, field.substring(0, dot), field.substring(dot + 1), change);
        }
    }

    private void renewValue(Document document, @Nullable Object value, String field, Update change) {
        var fresh = fresh(value, String.valueOf(document.get("_id")), field);
        if (fresh != null) {
            change.set(field, fresh);
        }
    }

    private void renewList(Document document, String list, String field, Update change) {
        var row = String.valueOf(document.get("_id"));
        var items = new ArrayList<Document>();
        var changed = false;
        for (var item : document.getList(list, Document.class, List.of())) {
            var fresh = fresh(item.get(field), row, list + "." + item.get("_id") + "." + field);
            items.add(fresh == null ? item : new Document(item).append(field, fresh));
            changed |= fresh != null;
        }
        if (changed) {
            change.set(list, items);
        }
    }

    private @Nullable Binary fresh(@Nullable Object value, String row, String field) {
        if (!(value instanceof Binary sealed) || sealer.isCurrent(owner, sealed.getData())) {
            return null;
        }
        var place = new SealedPlace(collection, row, field);
        try {
            return new Binary(sealer.seal(owner, place, sealer.openBytes(owner, place, sealed.getData())));
        } catch (SealBroken broken) {
            LOG.error("{}.{} of {} does not open and is left as it is", collection, field, row);
            return null;
        }
    }
}
