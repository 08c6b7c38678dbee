package org.avert.earlywarning.sources.persistence;

import java.util.UUID;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.kit.attachment.Copy;
import org.avert.kit.attachment.Pieces;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Put down in the transaction that adds their attachment: a request that failed has left none. */
@Repository
class R2dbcPieces implements Pieces {
    private static final String PUT = """
            INSERT INTO attachment_piece (attachment_id, copy, position, sealed)
            VALUES (:attachment, :copy, :position, :sealed)
            """;
    private static final String REPLACE = """
            UPDATE attachment_piece SET sealed = :sealed
            WHERE attachment_id = :attachment AND copy = :copy AND position = :position
            """;
    private static final String FIND = "SELECT position, sealed FROM attachment_piece"
            + " WHERE attachment_id = :attachment AND copy = :copy ORDER BY position";

    private final DatabaseClient database;

    R2dbcPieces(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> put(Piece piece) {
        return write(PUT, piece);
    }

    @Override
    public Mono<Void> replace(Piece piece) {
        return write(REPLACE, piece);
    }

    private Mono<Void> write(String sql, Piece piece) {
        return database.sql(sql)
                .bind("attachment", piece.attachment())
                .bind("copy", piece.copy().name())
                .bind("position", piece.position())
                .bind("sealed", piece.sealed())
                .then();
    }

    @Override
    public Flux<Piece> of(UUID attachment, Copy copy) {
        return database.sql(FIND)
                .bind("attachment", attachment)
                .bind("copy", copy.name())
                .map(found -> {
                    var row = new Columns(found);
                    return new Piece(attachment, copy, row.count("position"), row.needed("sealed", byte[].class));
                })
                .all();
    }

    @Override
    public Flux<UUID> attachments() {
        return database.sql("SELECT DISTINCT attachment_id FROM attachment_piece")
                .map(found -> new Columns(found).needed("attachment_id", UUID.class))
                .all();
    }

    @Override
    public String field() {
        return "attachment_piece.sealed";
    }
}
