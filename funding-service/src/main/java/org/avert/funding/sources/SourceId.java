package org.avert.funding.sources;

import java.util.regex.Pattern;

/** Identifier of a source in kebab case, chosen once. */
public record SourceId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public SourceId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a source's identifier: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
