package org.avert.earlywarning.imports;

import java.util.UUID;
import org.avert.earlywarning.signals.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * An import.
 *
 * @param id also of the job that does it
 * @param dataset name of the dataset; with a row's id it identifies a signal
 * @param state State that all rows are about
 * @param tlp marking of rows that carry none
 */
public record SignalImport(
        UUID id,
        ImportFormat format,
        String dataset,
        @Nullable String state,
        Tlp tlp,
        ImportCounts counts) {

    Layout layout() {
        if (format != ImportFormat.UCDP_GED) {
            return new OwnLayout(tlp, state);
        }
        if (state == null) {
            throw new StateMissing();
        }
        return new UcdpGedLayout(tlp, state);
    }
}
