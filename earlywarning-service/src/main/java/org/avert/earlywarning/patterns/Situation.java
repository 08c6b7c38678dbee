package org.avert.earlywarning.patterns;

import java.util.Locale;
import org.avert.earlywarning.signals.ViolationType;
import org.jspecify.annotations.Nullable;

/**
 * What is watched: violations of a type in an area of a State.
 *
 * @param area first-level area, {@code null} for signals that name none
 */
public record Situation(
        String state, ViolationType type, @Nullable String area) {

    /** Such as "killing in North Province (XAA)". */
    public String inWords() {
        var violation = type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return area == null ? violation + " in " + state : violation + " in " + area + " (" + state + ")";
    }
}
