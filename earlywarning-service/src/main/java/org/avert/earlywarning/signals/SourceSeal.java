package org.avert.earlywarning.signals;

import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Pillar;
import org.avert.kit.sealing.SealedPlace;
import org.avert.kit.sealing.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Encrypts the identity of a source under the keys of who submitted it: put beside another signal it does not open. */
@Component
class SourceSeal {
    private final Sealer sealer;
    private final JsonMapper json;

    SourceSeal(Sealer sealer, JsonMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    @Nullable
    SealedSource of(SignalId id, @Nullable SourceIdentity source, Caller submitter) {
        if (source == null || source.isEmpty()) {
            return null;
        }
        var owner = owner(submitter);
        var place = new SealedPlace("signal", id.value().toString(), "sealed_source");
        return new SealedSource(owner, sealer.seal(owner, place, json.writeValueAsString(source)));
    }

    /** What comes without an account, or from one of the platform's own services, is human rights' to keep. */
    private static Pillar owner(Caller submitter) {
        var pillar = submitter.pillar();
        return pillar == null || submitter.isService() ? Pillar.HUMAN_RIGHTS : pillar;
    }
}
