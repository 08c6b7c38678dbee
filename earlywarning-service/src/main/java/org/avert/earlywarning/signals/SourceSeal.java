package org.avert.earlywarning.signals;

import org.avert.kit.sealing.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Encrypts the identity of a source, bound to its signal: put beside another signal it cannot be read. */
@Component
class SourceSeal {
    private final Sealer sealer;
    private final JsonMapper json;

    SourceSeal(Sealer sealer, JsonMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    byte @Nullable [] of(SignalId id, @Nullable SourceIdentity source) {
        return source == null || source.isEmpty()
                ? null
                : sealer.seal(json.writeValueAsString(source), "signal/" + id.value() + "/source");
    }
}
