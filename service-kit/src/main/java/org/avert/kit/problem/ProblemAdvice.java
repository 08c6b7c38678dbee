package org.avert.kit.problem;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** The one place where an exception becomes an answer. A 5xx carries a trace id and never a cause. */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler(ProblemException.class)
    Mono<ResponseEntity<Object>> fact(ProblemException fact, ServerWebExchange exchange) {
        return answer(fact.getBody(), fact.getHeaders(), exchange);
    }

    @ExceptionHandler({DataBufferLimitException.class})
    Mono<ResponseEntity<Object>> tooLarge(ServerWebExchange exchange) {
        return answer(
                ProblemWriter.problem(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than this operation takes."),
                exchange);
    }

    @ExceptionHandler(TimeoutException.class)
    Mono<ResponseEntity<Object>> late(ServerWebExchange exchange) {
        return answer(
                ProblemWriter.problem(
                        HttpStatus.SERVICE_UNAVAILABLE, "Something this request needs did not answer in time."),
                exchange);
    }

    @ExceptionHandler(Throwable.class)
    Mono<ResponseEntity<Object>> unexpected(Throwable failure, ServerWebExchange exchange) {
        if (Failures.isStoreAway(failure)) {
            LOG.warn("store away: {}", failure.toString());
            return answer(
                    ProblemWriter.problem(
                            HttpStatus.SERVICE_UNAVAILABLE, "The store does not answer. Nothing was changed."),
                    exchange);
        }
        LOG.error("unexpected failure", failure);
        return answer(
                ProblemWriter.problem(
                        HttpStatus.INTERNAL_SERVER_ERROR, "Something failed here. The trace id finds it in the logs."),
                exchange);
    }

    @Override
    protected Mono<ResponseEntity<Object>> handleServerWebInputException(
            ServerWebInputException refusal, HttpHeaders headers, HttpStatusCode status, ServerWebExchange exchange) {
        if (Failures.causes(refusal).anyMatch(DataBufferLimitException.class::isInstance)) {
            return tooLarge(exchange);
        }
        return fact(new InvalidRequest("The request could not be read.", inputErrors(refusal)), exchange);
    }

    @Override
    protected Mono<ResponseEntity<Object>> handleWebExchangeBindException(
            WebExchangeBindException refusal, HttpHeaders headers, HttpStatusCode status, ServerWebExchange exchange) {
        return fact(
                invalid(refusal.getFieldErrors().stream()
                        .map(ProblemAdvice::inBody)
                        .toList()),
                exchange);
    }

    @Override
    protected Mono<ResponseEntity<Object>> handleHandlerMethodValidationException(
            HandlerMethodValidationException refusal,
            HttpHeaders headers,
            HttpStatusCode status,
            ServerWebExchange exchange) {
        return fact(
                invalid(refusal.getParameterValidationResults().stream()
                        .flatMap(ProblemAdvice::errors)
                        .toList()),
                exchange);
    }

    @Override
    protected Mono<ResponseEntity<Object>> handleExceptionInternal(
            Exception refusal,
            @Nullable Object body,
            @Nullable HttpHeaders headers,
            HttpStatusCode status,
            ServerWebExchange exchange) {
        var detail = refusal instanceof ErrorResponse known ? known.getBody().getDetail() : null;
        var problem = ProblemWriter.problem(status, detail == null ? "The request was refused." : detail);
        return answer(problem, headers == null ? new HttpHeaders() : headers, exchange);
    }

    private static InvalidRequest invalid(List<org.avert.kit.problem.FieldError> errors) {
        return new InvalidRequest("The request does not have the shape of the contract.", errors);
    }

    private static Stream<org.avert.kit.problem.FieldError> errors(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return body.getFieldErrors().stream().map(ProblemAdvice::inBody);
        }
        var parameter = result.getMethodParameter();
        var name = String.valueOf(parameter.getParameterName());
        var inBody = parameter.hasParameterAnnotation(RequestBody.class);
        return result.getResolvableErrors().stream()
                .map(error -> inBody
                        ? org.avert.kit.problem.FieldError.at("", message(error))
                        : org.avert.kit.problem.FieldError.of(name, message(error)));
    }

    private static org.avert.kit.problem.FieldError inBody(FieldError error) {
        return org.avert.kit.problem.FieldError.at(Pointers.ofPath(error.getField()), message(error));
    }

    private static String message(MessageSourceResolvable error) {
        return error.getDefaultMessage() == null ? "is not valid" : error.getDefaultMessage();
    }

    private static List<org.avert.kit.problem.FieldError> inputErrors(ServerWebInputException refusal) {
        var parameter = refusal.getMethodParameter();
        return Failures.causes(refusal)
                .filter(JacksonException.class::isInstance)
                .map(JacksonException.class::cast)
                .findFirst()
                .map(bad -> List.of(org.avert.kit.problem.FieldError.at(Pointers.of(bad), jsonFault(bad))))
                .orElseGet(() -> parameter == null || refusal.getCause() instanceof DecodingException
                        ? List.of(org.avert.kit.problem.FieldError.at("", String.valueOf(refusal.getReason())))
                        : List.of(org.avert.kit.problem.FieldError.of(
                                String.valueOf(parameter.getParameterName()), String.valueOf(refusal.getReason()))));
    }

    /** Jackson's own words name classes and quote input; what a caller needs is the place and the kind. */
    private static String jsonFault(JacksonException bad) {
        var place = bad.getLocation();
        var where = place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
        return (bad instanceof DatabindException ? "is not of the contract's type" : "is not JSON") + where;
    }

    private static Mono<ResponseEntity<Object>> answer(ProblemDetail problem, ServerWebExchange exchange) {
        return answer(problem, new HttpHeaders(), exchange);
    }

    private static Mono<ResponseEntity<Object>> answer(
            ProblemDetail problem, HttpHeaders headers, ServerWebExchange exchange) {
        var all = new HttpHeaders();
        all.putAll(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        all.setCacheControl("no-store");
        if (problem.getStatus() == HttpStatus.UNAUTHORIZED.value()
                && !all.containsHeader(HttpHeaders.WWW_AUTHENTICATE)) {
            all.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return Mono.just(new ResponseEntity<>(
                ProblemWriter.placed(problem, exchange), all, HttpStatusCode.valueOf(problem.getStatus())));
    }
}
