package org.avert.kit.test;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the matrix.
 *
 * @param caller how the report names the caller
 * @param wish the token, null for none
 */
record MatrixCase(
        MatrixOperation operation,
        String path,
        String caller,
        @Nullable TokenWish wish,
        Expected expected) {

    enum Expected {
        UNAUTHENTICATED("401"),
        FORBIDDEN("403"),
        HIDDEN("404 or 403"),
        ADMITTED("neither 401, 403 nor 500"),
        SEEN("neither 401, 403, 404 nor 500");

        private static final Set<Integer> REFUSALS = Set.of(401, 403, 500);
        private final String words;

        Expected(String words) {
            this.words = words;
        }

        boolean accepts(int status) {
            return switch (this) {
                case UNAUTHENTICATED -> status == 401;
                case FORBIDDEN -> status == 403;
                case HIDDEN -> status == 404 || status == 403;
                case ADMITTED -> !REFUSALS.contains(status);
                case SEEN -> !REFUSALS.contains(status) && status != 404;
            };
        }
    }

    String name() {
        return "%s as %s → %s".formatted(operation.id(), caller, expected.words);
    }
}
