package org.avert.kit.test;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Holds every exchange of a test client against the contract. An answer must always be one the contract has; a request
 * must be when it was accepted, since tests send wrong ones on purpose.
 */
public final class ContractCheck implements ExchangeFilterFunction {

    private static final Map<String, ContractCheck> CHECKS = new ConcurrentHashMap<>();

    /** What a refusal of something outside the contract looks like to the validator. */
    private static final Set<String> OUTSIDE =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");

    private final OpenApiInteractionValidator validator;

    private ContractCheck(Path contract) {
        validator = OpenApiInteractionValidator.createForSpecificationUrl(
                        contract.toUri().toString())
                .withLevelResolver(levels())
                .build();
    }

    public static ContractCheck of(String contract) {
        return CHECKS.computeIfAbsent(contract, name -> new ContractCheck(Contracts.file(name)));
    }

    static ContractCheck of(Path contract) {
        return new ContractCheck(contract);
    }

    /** Schemas combined by allOf would refuse each other's fields; who may call is the access matrix's matter. */
    private static LevelResolver levels() {
        return LevelResolver.create()
                .withLevel("validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                .withLevel("validation.request.body.schema.additionalProperties", ValidationReport.Level.IGNORE)
                .withLevel("validation.response.body.schema.additionalProperties", ValidationReport.Level.IGNORE)
                .withLevel("validation.request.security", ValidationReport.Level.IGNORE)
                .build();
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        if (!request.url().getPath().startsWith("/v1/")) {
            return next.exchange(request);
        }
        RecordedBody sent = new RecordedBody();
        return next.exchange(sent.of(request)).flatMap(response -> checked(request, sent, response));
    }

    private Mono<ClientResponse> checked(ClientRequest request, RecordedBody sent, ClientResponse response) {
        if (isStream(response)) {
            return Mono.just(response);
        }
        return DataBufferUtils.join(response.body(BodyExtractors.toDataBuffers()))
                .map(ContractCheck::bytes)
                .defaultIfEmpty(new byte[0])
                .map(body -> verified(request, sent.bytes(), response, body));
    }

    private ClientResponse verified(ClientRequest request, byte[] sent, ClientResponse response, byte[] body) {
        verifyResponse(request, response, body);
        if (response.statusCode().is2xxSuccessful()) {
            refuse(request, response, validator.validateRequest(request(request, sent)));
        }
        return response.mutate()
                .body(Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body)))
                .build();
    }

    private void verifyResponse(ClientRequest request, ClientResponse response, byte[] body) {
        SimpleResponse.Builder answer =
                SimpleResponse.Builder.status(response.statusCode().value());
        response.headers().asHttpHeaders().forEach(answer::withHeader);
        if (body.length > 0) {
            answer.withBody(body);
        }
        Request.Method method = Request.Method.valueOf(request.method().name());
        refuse(request, response, validator.validateResponse(request.url().getPath(), method, answer.build()));
    }

    private static Request request(ClientRequest request, byte[] sent) {
        SimpleRequest.Builder builder =
                new SimpleRequest.Builder(request.method().name(), request.url().getPath());
        request.headers().forEach(builder::withHeader);
        UriComponentsBuilder.fromUri(request.url())
                .build()
                .getQueryParams()
                .forEach((name, values) -> builder.withQueryParam(name, decoded(values)));
        if (sent.length > 0) {
            builder.withBody(sent);
        }
        return builder.build();
    }

    private static List<String> decoded(List<String> values) {
        return values.stream()
                .map(value ->
                        value == null ? "" : java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }

    private static void refuse(ClientRequest request, ClientResponse response, ValidationReport report) {
        String broken = report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .filter(message -> !(response.statusCode().isError() && OUTSIDE.contains(message.getKey())))
                .map(message -> message.getKey() + ": " + message.getMessage())
                .collect(Collectors.joining("\n  "));
        if (!broken.isEmpty()) {
            throw new ContractBroken("%s %s → %s does not keep to the contract:%n  %s"
                    .formatted(request.method(), request.url().getPath(), response.statusCode(), broken));
        }
    }

    private static boolean isStream(ClientResponse response) {
        return response.headers()
                .contentType()
                .filter(type -> type.isCompatibleWith(MediaType.TEXT_EVENT_STREAM))
                .isPresent();
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
