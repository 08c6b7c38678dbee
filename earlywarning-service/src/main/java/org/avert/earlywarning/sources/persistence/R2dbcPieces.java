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
    private static final String FIND = "SELECT position, sealed FROM attachment_piece"
            + " WHERE attachment_id = :attachment AND copy = :copy ORDER BY position";

    private final DatabaseClient database;

    R2dbcPieces(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> put(Piece piece) {
        return database.sql(PUT)
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
}
