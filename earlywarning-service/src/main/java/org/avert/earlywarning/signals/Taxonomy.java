package org.avert.earlywarning.signals;

import java.util.List;

/** A version of the taxonomy of violation types. */
public record Taxonomy(int version, List<Entry> entries) {

    public Taxonomy {
        entries = List.copyOf(entries);
    }

    /** One code with its plain name. */
    public record Entry(ViolationType code, String name, ViolationKind kind) {}
}
