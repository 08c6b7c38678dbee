package org.avert.kit.sealing;

import java.util.Set;
import org.avert.kit.caller.Pillar;
import reactor.core.publisher.Mono;

/** Where sealed values lie, so that a rotation reaches each of them. A service has one bean for each such place. */
public interface SealedValues {

    /**
     * Table or collection, a dot, column or path. A sealed field that no bean names would lose its key with the next
     * rotation, so the inventory of fields is held against these.
     */
    Set<String> fields();

    /**
     * Seals anew every value of the pillar that its present key did not seal. A value that nothing opens is left as it
     * is.
     *
     * @return how many values were sealed anew, or were changed meanwhile by somebody else and have to be looked at
     *     again: 0 when none is left
     */
    Mono<Long> sealAnew(Pillar owner);
}
