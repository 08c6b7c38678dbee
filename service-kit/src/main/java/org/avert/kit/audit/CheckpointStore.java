package org.avert.kit.audit;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Where checkpoints are kept: elsewhere than the rows, where nothing is ever changed or deleted. Files by default; a
 * bean of this type puts them into an object store with a retention lock. May block: called on threads that may wait.
 */
public interface CheckpointStore {

    void append(Checkpoint checkpoint) throws IOException;

    Set<UUID> chains() throws IOException;

    /** Checkpoints of a chain in the order in which they were written. */
    List<Checkpoint> read(UUID chain) throws IOException;
}
