package org.avert.earlywarning.signals;

import org.jspecify.annotations.Nullable;

/** Who the source is. */
public record SourceIdentity(
        @Nullable String name, @Nullable String contact) {

    public boolean isEmpty() {
        return name == null && contact == null;
    }

    @Override
    public String toString() {
        return "SourceIdentity[withheld]";
    }
}
