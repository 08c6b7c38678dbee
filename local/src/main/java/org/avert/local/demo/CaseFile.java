package org.avert.local.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the steps of a case brought so far, by name: ids, references, versions. */
public final class CaseFile {
    private final Map<String, String> values = new LinkedHashMap<>();

    void put(String name, String value) {
        values.put(name, value);
    }

    /** The value, which an earlier step must have brought. */
    public String get(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("no earlier step brought " + name);
        }
        return value;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The case reference, once the analysis is open. */
    public String reference() {
        return get("reference");
    }

    Map<String, String> values() {
        return Map.copyOf(values);
    }
}
