package org.avert.kit.test;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** Random values of a shape that a contract asks for. */
final class Patterns {

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Patterns() {}

    /** Public and case references are made up, since a given example might exist; other patterns take their example. */
    static String example(@Nullable String type, @Nullable String pattern, @Nullable Object example) {
        if (pattern != null && pattern.startsWith("^") && pattern.matches("\\^[A-Z]{2}-\\[.*")) {
            return pattern.substring(1, 4) + letters() + "-" + letters();
        }
        if (example != null) {
            return String.valueOf(example);
        }
        if ("integer".equals(type) || "number".equals(type)) {
            return "1";
        }
        return pattern != null && pattern.contains("[A-Z]{3}") ? "XZY" : "unknown";
    }

    private static String letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            letters.append(CROCKFORD.charAt(RANDOM.nextInt(CROCKFORD.length())));
        }
        return letters.toString();
    }
}
