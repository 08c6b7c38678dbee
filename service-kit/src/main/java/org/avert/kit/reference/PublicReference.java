package org.avert.kit.reference;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reference of what is public, such as {@code FR-2M8C-0RWK}. Drawn on its own, so that it leads to no case. */
public record PublicReference(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2,4}-" + Crockford.GROUPS);
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,4}");

    public PublicReference {
        if (!FORM.matcher(value).matches() || value.startsWith("AV-")) {
            throw new IllegalArgumentException("not a public reference");
        }
    }

    /** @param prefix two to four capital letters that name the kind, such as {@code FR} */
    public static PublicReference random(String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("a prefix is two to four capital letters");
        }
        return new PublicReference(prefix + "-" + Crockford.randomGroups());
    }

    /**
     * Reads what a person typed.
     *
     * @throws IllegalArgumentException when it has not the form of a public reference
     */
    public static PublicReference parse(String typed) {
        var dash = typed.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("not a public reference");
        }
        var prefix = typed.substring(0, dash).strip().toUpperCase(Locale.ROOT);
        return new PublicReference(prefix + "-" + Crockford.readable(typed.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return value;
    }
}
