package org.avert.earlywarning.signals;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An early-warning signal: one report of something that happened.
 *
 * @param taxonomy version of the taxonomy that the type is of
 * @param summary what happened, nothing that identifies the source
 */
public record Signal(
        SignalId id,
        Happening happening,
        int taxonomy,
        Place place,
        When when,
        Provenance provenance,
        Assessment assessment,
        Tlp tlp,
        @Nullable String summary,
        Instant receivedAt) {

    /**
     * Two signals of the same key tell of the same event. A dataset keeps events apart by its own ids; otherwise the day
     * and the place are all that there is, whoever reports and however often: what cannot be told apart counts once.
     */
    public String eventKey() {
        var row = provenance.row();
        return row != null && row.namesAnEvent()
                ? row.dataset() + "|" + row.externalId()
                : when.from() + "|" + placeKey();
    }

    private String placeKey() {
        var name = place.name();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
