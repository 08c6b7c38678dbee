package org.avert.earlywarning.imports;

/** Layout of a file. */
public enum ImportFormat {
    CSV,
    JSONL,
    UCDP_GED
}
