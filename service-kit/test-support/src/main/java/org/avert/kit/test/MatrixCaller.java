package org.avert.kit.test;

import java.util.Set;
import java.util.function.Supplier;

/**
 * A caller whose sight of the objects is known.
 *
 * @param name how the report names the caller
 * @param sees whether the objects are there for this caller
 * @param operations in which this is so; all when empty
 */
record MatrixCaller(String name, String role, Supplier<String> token, boolean sees, Set<String> operations) {

    boolean asks(MatrixOperation operation) {
        return operation.allowed().contains(role) && (operations.isEmpty() || operations.contains(operation.id()));
    }
}
