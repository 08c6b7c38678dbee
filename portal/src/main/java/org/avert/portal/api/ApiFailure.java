package org.avert.portal.api;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The API did not give what was asked for. */
public final class ApiFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String service;

    public ApiFailure(@Nullable HttpStatus status, String service, @Nullable Throwable cause) {
        super(service + " answered " + status, cause, false, false);
        this.status = Objects.requireNonNullElse(status, HttpStatus.BAD_GATEWAY);
        this.service = service;
    }

    public HttpStatus status() {
        return status;
    }

    public String service() {
        return service;
    }

    /** There is no such thing, or none for this reader: both look the same and are meant to. */
    public boolean isNothingForReader() {
        return status == HttpStatus.NOT_FOUND || status == HttpStatus.FORBIDDEN;
    }
}
