package org.avert.kit.idempotency;

/**
 * What the boundary needs to know of an operation of the contract.
 *
 * @param operationId name of the operation
 * @param keyed whether it takes {@code Idempotency-Key}
 * @param storesAnswer whether its answer may be kept for a replay; not where the answer holds a secret shown once
 * @param largestBody most bytes of its JSON body, 0 for the usual
 */
public record OperationCall(String operationId, boolean keyed, boolean storesAnswer, long largestBody) {}
