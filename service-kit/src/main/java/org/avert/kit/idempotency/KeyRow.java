package org.avert.kit.idempotency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the store holds under a key.
 *
 * @param hash hash of the request that took the key
 * @param reservedId id drawn with the key
 * @param answer the answer, once there is one that may be kept
 * @param fresh whether this very request took the key
 */
record KeyRow(String hash, UUID reservedId, @Nullable StoredAnswer answer, boolean fresh) {}
