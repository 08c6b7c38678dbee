package org.avert.mechanisms.sources;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a source tells, field by field. All of it is sealed at rest, each field by its own name. */
public record Account(Map<String, String> fields) {
    private static final String TEXT = "text";

    public Account {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** What happened. */
    public static Account of(String text) {
        return new Account(Map.of(TEXT, text));
    }

    public Account with(String field, @Nullable String value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new Account(more);
    }

    public String text() {
        return fields.getOrDefault(TEXT, "");
    }

    public @Nullable String get(String field) {
        return fields.get(field);
    }

    @Override
    public String toString() {
        return "Account[sealed]";
    }
}
