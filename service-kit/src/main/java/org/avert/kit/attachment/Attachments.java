package org.avert.kit.attachment;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.avert.kit.attachment.Pieces.Piece;
import org.avert.kit.problem.NotFound;
import org.avert.kit.receipt.SourceSeal;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Cleans, seals and keeps what a source attaches, and opens it again. Who may ask is decided before. */
public final class Attachments {
    private static final String TABLE = "attachment_piece";
    private static final int PIECE = 1024 * 1024;

    private final Cleaner cleaner;
    private final SourceSeal seal;
    private final Pieces pieces;

    Attachments(Cleaner cleaner, SourceSeal seal, Pieces pieces) {
        this.cleaner = cleaner;
        this.seal = seal;
        this.pieces = pieces;
    }

    /** Keeps the original and the cleaned copy. Until the answer is added to a file, nobody can find them. */
    public Mono<Attachment> keep(UUID id, String name, byte[] content, Instant hour) {
        if (content.length > Attachment.LARGEST) {
            return Mono.error(new AttachmentRefused("is larger than 10 MB"));
        }
        return cleaner.clean(content)
                .flatMap(cleaned -> store(id, Copy.CLEANED, cleaned.bytes())
                        .then(store(id, Copy.ORIGINAL, content))
                        .thenReturn(new Attachment(id, name, cleaned.type(), cleaned.bytes().length, hour)));
    }

    public Mono<byte[]> open(Attachment attachment, Copy copy) {
        return pieces.of(attachment.id(), copy)
                .collectList()
                .filter(found -> !found.isEmpty())
                .map(this::joined)
                .switchIfEmpty(Mono.error(() -> new NotFound("attachment")));
    }

    private Mono<Void> store(UUID id, Copy copy, byte[] content) {
        return Flux.range(0, count(content))
                .map(position -> new Piece(id, copy, position, sealed(id, copy, position, content)))
                .concatMap(pieces::put)
                .then();
    }

    private byte[] sealed(UUID id, Copy copy, int position, byte[] content) {
        var from = position * PIECE;
        var part = Arrays.copyOfRange(content, from, Math.min(from + PIECE, content.length));
        return seal.seal(TABLE, id.toString(), field(copy, position, count(content)), part);
    }

    /** The number of all is part of each, so that none can be cut off. */
    private byte[] joined(List<Piece> found) {
        var out = new ByteArrayOutputStream(found.size() * PIECE);
        for (var piece : found) {
            var field = field(piece.copy(), piece.position(), found.size());
            out.writeBytes(seal.openBytes(TABLE, piece.attachment().toString(), field, piece.sealed()));
        }
        return out.toByteArray();
    }

    private static int count(byte[] content) {
        return (content.length + PIECE - 1) / PIECE;
    }

    /** The pieces of a copy that another key than today's sealed, sealed anew. */
    List<Piece> anew(List<Piece> all) {
        return all.stream()
                .filter(piece -> !seal.isCurrent(piece.sealed()))
                .map(piece -> anew(piece, field(piece.copy(), piece.position(), all.size())))
                .toList();
    }

    private Piece anew(Piece piece, String field) {
        var row = piece.attachment().toString();
        var fresh = seal.seal(TABLE, row, field, seal.openBytes(TABLE, row, field, piece.sealed()));
        return new Piece(piece.attachment(), piece.copy(), piece.position(), fresh);
    }

    private static String field(Copy copy, int position, int of) {
        return copy + "/" + position + "/" + of;
    }
}
