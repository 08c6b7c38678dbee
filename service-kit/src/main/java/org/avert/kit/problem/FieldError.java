package org.avert.kit.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or {@code null}
 * @param parameter name of the query, path or header parameter, or {@code null}
 * @param detail what is wrong, in a sentence
 */
public record FieldError(@Nullable String pointer, @Nullable String parameter, String detail) {

    public static FieldError at(String pointer, String detail) {
        return new FieldError(pointer, null, detail);
    }

    public static FieldError of(String parameter, String detail) {
        return new FieldError(null, parameter, detail);
    }
}
