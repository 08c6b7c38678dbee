package org.avert.kit.problem;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** A fact that stops a request, with the RFC 9457 problem that tells it. */
public class ProblemException extends RuntimeException implements ErrorResponse {
    private static final long serialVersionUID = 1L;
    private static final String TYPES = "urn:avert:problem:";

    private final transient HttpStatus status;
    private final transient ProblemDetail body;
    private final transient HttpHeaders headers = new HttpHeaders();

    /**
     * @param type stable kebab-case name, documented in docs/integrating.md
     * @param title the same for every problem of the type
     * @param detail what happened here
     */
    public ProblemException(HttpStatus status, String type, String title, String detail) {
        super(detail);
        this.status = status;
        this.body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create(TYPES + type));
        body.setTitle(title);
    }

    protected ProblemException withErrors(List<FieldError> errors) {
        body.setProperty("errors", List.copyOf(errors));
        return this;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return status;
    }

    @Override
    public ProblemDetail getBody() {
        return body;
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }
}
