package org.avert.kit.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A head of a chain as it was at a time, signed: rows up to it can neither be changed nor cut off unnoticed.
 *
 * @param service whose chain it is
 * @param at to the millisecond
 * @param signature Ed25519 (Tink) in base64 over every other field
 */
public record Checkpoint(String service, UUID chain, long seq, String hash, Instant at, String signature) {

    byte[] signedBytes() {
        return String.join(
                        "\n",
                        "avert audit checkpoint",
                        service,
                        chain.toString(),
                        Long.toString(seq),
                        hash,
                        at.toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    Checkpoint signed(String by) {
        return new Checkpoint(service, chain, seq, hash, at, by);
    }
}
