package org.avert.mechanisms.sources.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.UUID;
import org.avert.kit.attachment.Copy;
import org.avert.kit.attachment.Pieces;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a piece, far below the largest that MongoDB takes. */
@Repository
class MongoPieces implements Pieces {
    private static final String COLLECTION = "attachment_pieces";

    private final ReactiveMongoTemplate mongo;

    MongoPieces(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    @SuppressWarnings("ArrayRecordComponent") // ciphertext, never compared
    record PieceDocument(String id, UUID attachment, Copy copy, int position, byte[] sealed) {}

    @Override
    public Mono<Void> put(Piece piece) {
        var id = piece.attachment() + "/" + piece.copy() + "/" + piece.position();
        var document = new PieceDocument(id, piece.attachment(), piece.copy(), piece.position(), piece.sealed());
        return mongo.save(document, COLLECTION).then();
    }

    @Override
    public Mono<Void> replace(Piece piece) {
        return put(piece);
    }

    @Override
    public Flux<Piece> of(UUID attachment, Copy copy) {
        var query = Query.query(where("attachment").is(attachment).and("copy").is(copy))
                .with(Sort.by("position"));
        return mongo.find(query, PieceDocument.class, COLLECTION)
                .map(found -> new Piece(found.attachment(), found.copy(), found.position(), found.sealed()));
    }

    @Override
    public Flux<UUID> attachments() {
        return mongo.findDistinct(new Query(), "attachment", COLLECTION, UUID.class);
    }

    @Override
    public String field() {
        return COLLECTION + ".sealed";
    }
}
