package org.avert.kit.problem;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** JSON pointers (RFC 6901) from the ways in which libraries name a place. */
final class Pointers {
    private Pointers() {}

    /** {@code victims[0].count} becomes {@code /victims/0/count}. */
    static String ofPath(String path) {
        return "/" + path.replace("[", ".").replace("]", "").replace('.', '/');
    }

    static String of(JacksonException fault) {
        return fault.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
