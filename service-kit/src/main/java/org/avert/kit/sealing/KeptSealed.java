package org.avert.kit.sealing;

import java.util.Set;
import org.avert.kit.caller.Pillar;
import reactor.core.publisher.Mono;

/**
 * Sealed fields that no rotation seals anew yet. A new key seals what comes, and the old one stays for as long as these
 * are there: it is never dropped.
 */
public final class KeptSealed implements SealedValues {
    private final Pillar owner;
    private final Set<String> fields;

    public KeptSealed(Pillar owner, Set<String> fields) {
        this.owner = owner;
        this.fields = Set.copyOf(fields);
    }

    @Override
    public Set<String> fields() {
        return fields;
    }

    @Override
    public Mono<Long> sealAnew(Pillar pillar) {
        return Mono.just(pillar == owner ? 1L : 0L);
    }
}
