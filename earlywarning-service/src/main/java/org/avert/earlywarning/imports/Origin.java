package org.avert.earlywarning.imports;

import java.time.Instant;
import org.avert.earlywarning.signals.Provenance;
import org.avert.earlywarning.signals.Signal;
import org.avert.earlywarning.signals.SignalId;
import org.avert.earlywarning.signals.SourceRow;
import org.avert.kit.caller.PersonRef;

/**
 * What the signals of an import have in common.
 *
 * @param owner who imports
 * @param taxonomy version of the taxonomy in force
 */
record Origin(SignalImport request, PersonRef owner, int taxonomy) {

    Signal signal(Row.Readable row, Instant now) {
        var draft = row.draft();
        var source = new SourceRow(request.dataset(), row.externalId());
        return draft.received(
                SignalId.random(), taxonomy, new Provenance(draft.sourceType(), owner, source, null), now);
    }
}
