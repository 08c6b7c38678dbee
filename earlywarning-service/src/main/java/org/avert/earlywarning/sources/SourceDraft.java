package org.avert.earlywarning.sources;

import org.avert.earlywarning.signals.SignalDraft;
import org.jspecify.annotations.Nullable;

/**
 * What a source submits.
 *
 * @param signal the part that can be counted, with no word of the source in it but the contact, which is sealed
 * @param text what happened, in the source's own words
 * @param place where, in the source's own words
 */
public record SourceDraft(
        SignalDraft signal, String text, @Nullable String place) {

    @Override
    public String toString() {
        return "SourceDraft[sealed]";
    }
}
