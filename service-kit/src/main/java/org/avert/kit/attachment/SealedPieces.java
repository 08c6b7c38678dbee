package org.avert.kit.attachment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.avert.kit.attachment.Pieces.Piece;
import org.avert.kit.caller.Pillar;
import org.avert.kit.receipt.SourceSeal;
import org.avert.kit.sealing.SealBroken;
import org.avert.kit.sealing.SealedValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where a rotation of keys finds the pieces of attachments: one copy of one attachment at a time in memory. */
final class SealedPieces implements SealedValues {
    private static final Logger LOG = LoggerFactory.getLogger(SealedPieces.class);

    private final Attachments attachments;
    private final Pieces pieces;

    SealedPieces(Attachments attachments, Pieces pieces) {
        this.attachments = attachments;
        this.pieces = pieces;
    }

    @Override
    public Set<String> fields() {
        return Set.of(pieces.field());
    }

    @Override
    public Mono<Long> sealAnew(Pillar owner) {
        return owner == SourceSeal.OWNER
                ? pieces.attachments().concatMap(this::sealAnew).count()
                : Mono.just(0L);
    }

    private Flux<UUID> sealAnew(UUID attachment) {
        return Flux.fromArray(Copy.values())
                .concatMap(copy -> pieces.of(attachment, copy).collectList())
                .concatMapIterable(this::anew)
                .concatMap(piece -> pieces.replace(piece).thenReturn(attachment));
    }

    private List<Piece> anew(List<Piece> copy) {
        try {
            return attachments.anew(copy);
        } catch (SealBroken broken) {
            LOG.error(
                    "attachment {} does not open and is left as it is",
                    copy.get(0).attachment());
            return List.of();
        }
    }
}
