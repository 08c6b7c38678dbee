package org.avert.kit.attachment;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sealed pieces of attachments in a service's own store. */
public interface Pieces {

    /** One sealed piece, small enough for any store. */
    @SuppressWarnings("ArrayRecordComponent") // ciphertext, never compared
    record Piece(UUID attachment, Copy copy, int position, byte[] sealed) {}

    /** Stores it, in place of one that the same request stored before. */
    Mono<Void> put(Piece piece);

    /** Stores it in place of the one that is there. */
    Mono<Void> replace(Piece piece);

    /** In order of position. */
    Flux<Piece> of(UUID attachment, Copy copy);

    /** Every attachment that has a piece, each once. */
    Flux<UUID> attachments();

    /** Where the ciphertext is: {@code table.column} or {@code collection.field}. */
    String field();
}
