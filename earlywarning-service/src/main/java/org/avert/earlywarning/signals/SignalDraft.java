package org.avert.earlywarning.signals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signal as its submitter tells it.
 *
 * @param source identity of the source, to be sealed before anything is stored
 */
public record SignalDraft(
        Happening happening,
        Place place,
        When when,
        SourceType sourceType,
        Assessment assessment,
        Tlp tlp,
        @Nullable String summary,
        @Nullable SourceIdentity source) {

    /** The signal that becomes of it. */
    public Signal received(SignalId id, int taxonomy, Provenance provenance, Instant now) {
        return new Signal(id, happening, taxonomy, place, when, provenance, assessment, tlp, summary, now);
    }
}
