package org.avert.kit.access;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The operations of a contract and who may call them, read once at start. */
public final class Contract {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Map<String, Operation> operations;

    private Contract(Map<String, Operation> operations) {
        this.operations = Map.copyOf(operations);
    }

    /**
     * @param name contract below {@code contracts/} on the classpath, without its ending
     * @throws IllegalStateException when there is none, or an operation lacks {@code x-allowed}, {@code x-bound} or
     *     {@code x-level}
     */
    public static Contract named(String name) {
        var place = "/contracts/" + name + ".yaml";
        try (var stream = Contract.class.getResourceAsStream(place)) {
            if (stream == null) {
                throw new IllegalStateException("No contract at " + place);
            }
            return read(stream);
        } catch (IOException broken) {
            throw new IllegalStateException("Contract " + place + " cannot be read", broken);
        }
    }

    static Contract read(InputStream yaml) {
        var options = new LoaderOptions();
        options.setCodePointLimit(20_000_000);
        Map<String, Object> document = new Yaml(new SafeConstructor(options)).load(yaml);
        var operations = new HashMap<String, Operation>();
        for (var path : mapping(document.get("paths")).values()) {
            var shared = parameters(mapping(path));
            mapping(path).forEach((method, operation) -> {
                if (METHODS.contains(method)) {
                    var read = operation(method, mapping(operation), shared);
                    if (operations.put(read.id(), read) != null) {
                        throw new IllegalStateException("Two operations are called " + read.id());
                    }
                }
            });
        }
        return new Contract(operations);
    }

    public Optional<Operation> operation(String id) {
        return Optional.ofNullable(operations.get(id));
    }

    public Collection<Operation> operations() {
        return operations.values();
    }

    private static Operation operation(String method, Map<String, Object> operation, List<?> shared) {
        var id = String.valueOf(operation.get("operationId"));
        if (!(operation.get("x-allowed") instanceof Collection<?> allowed) || allowed.isEmpty()) {
            throw new IllegalStateException("Operation " + id + " does not say who may call it (x-allowed)");
        }
        if (!(operation.get("x-bound") instanceof String bound)) {
            throw new IllegalStateException("Operation " + id + " does not say what binds its caller (x-bound)");
        }
        return new Operation(
                id,
                method.toUpperCase(Locale.ROOT),
                allowed.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet()),
                bound,
                level(id, operation),
                takesKey(parameters(operation)) || takesKey(shared),
                !Boolean.FALSE.equals(operation.get("x-store-answer")),
                bytes(operation.get("x-body-limit")));
    }

    private static long bytes(@Nullable Object limit) {
        return limit == null ? 0 : DataSize.parse(String.valueOf(limit)).toBytes();
    }

    private static Level level(String id, Map<String, Object> operation) {
        return Level.of(String.valueOf(operation.get("x-level")))
                .orElseThrow(() -> new IllegalStateException(
                        "Operation " + id + " does not say how confidential it is (x-level)"));
    }

    private static boolean takesKey(List<?> parameters) {
        return parameters.stream()
                .map(Contract::mapping)
                .anyMatch(parameter -> String.valueOf(parameter.get("$ref")).endsWith("/IdempotencyKey")
                        || "Idempotency-Key".equalsIgnoreCase(String.valueOf(parameter.get("name"))));
    }

    private static List<?> parameters(Map<String, Object> node) {
        return node.get("parameters") instanceof List<?> list ? list : List.of();
    }

    private static Map<String, Object> mapping(@Nullable Object node) {
        if (!(node instanceof Map<?, ?> map)) {
            return Map.of();
        }
        var typed = new HashMap<String, Object>();
        map.forEach((key, value) -> {
            if (value != null) {
                typed.put(String.valueOf(key), value);
            }
        });
        return typed;
    }
}
