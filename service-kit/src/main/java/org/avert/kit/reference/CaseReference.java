package org.avert.kit.reference;

import java.util.regex.Pattern;

/**
 * Reference that every hand-over of a case carries, such as {@code AV-7K3F-9QXT}: 40 random bits, told to no outsider.
 */
public record CaseReference(String value) {
    private static final String PREFIX = "AV-";
    private static final Pattern FORM = Pattern.compile(PREFIX + Crockford.GROUPS);

    public CaseReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a case reference");
        }
    }

    public static CaseReference random() {
        return new CaseReference(PREFIX + Crockford.randomGroups());
    }

    /**
     * Reads what a person typed: case does not matter, O is 0, I and L are 1.
     *
     * @throws IllegalArgumentException when it has not the form of a case reference
     */
    public static CaseReference parse(String typed) {
        var text = typed.strip();
        if (!text.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
            throw new IllegalArgumentException("not a case reference");
        }
        return new CaseReference(PREFIX + Crockford.readable(text.substring(PREFIX.length())));
    }

    @Override
    public String toString() {
        return value;
    }
}
