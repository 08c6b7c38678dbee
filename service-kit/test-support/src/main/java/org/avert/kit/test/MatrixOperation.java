package org.avert.kit.test;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a contract as far as access is concerned.
 *
 * @param path with its parameters filled by values of the right shape that name nothing
 * @param template path as the contract has it
 * @param query the query parameters that it demands, filled likewise
 * @param mediaType of the body, null where it takes none
 * @param example of the body, null where the contract has none
 */
record MatrixOperation(
        String id,
        String method,
        String path,
        String template,
        String query,
        Set<String> allowed,
        Set<String> bound,
        @Nullable String mediaType,
        @Nullable String example) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    static List<MatrixOperation> of(OpenAPI contract) {
        List<MatrixOperation> operations = new ArrayList<>();
        contract.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) ->
                                operations.add(of(contract, path, item, method.name(), operation))));
        return operations;
    }

    boolean isPublic() {
        return allowed.contains("public");
    }

    /** Whether its path names an object. */
    boolean namesObject() {
        return template.contains("{");
    }

    /** Names of the parameters in its path. */
    List<String> names() {
        return PARAMETER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    boolean allowsService(String name) {
        return allowed.contains("service:" + name);
    }

    private static MatrixOperation of(
            OpenAPI contract, String path, PathItem item, String method, Operation operation) {
        return new MatrixOperation(
                String.valueOf(operation.getOperationId()),
                method,
                filled(contract, path, parameters(item, operation)),
                path,
                query(contract, parameters(item, operation)),
                words(operation, "x-allowed"),
                words(operation, "x-bound"),
                content(contract, operation.getRequestBody())
                        .map(Map.Entry::getKey)
                        .orElse(null),
                content(contract, operation.getRequestBody())
                        .map(Map.Entry::getValue)
                        .map(MatrixOperation::example)
                        .orElse(null));
    }

    private static List<Parameter> parameters(PathItem item, Operation operation) {
        List<Parameter> all = new ArrayList<>();
        if (item.getParameters() != null) {
            all.addAll(item.getParameters());
        }
        if (operation.getParameters() != null) {
            all.addAll(operation.getParameters());
        }
        return all;
    }

    private static String filled(OpenAPI contract, String path, List<Parameter> parameters) {
        String result = path;
        for (Parameter declared : parameters) {
            Parameter parameter = resolved(contract, declared);
            if ("path".equals(parameter.getIn())) {
                result = result.replace("{" + parameter.getName() + "}", value(contract, parameter));
            }
        }
        return result;
    }

    private static String query(OpenAPI contract, List<Parameter> parameters) {
        return parameters.stream()
                .map(declared -> resolved(contract, declared))
                .filter(parameter -> "query".equals(parameter.getIn()) && Boolean.TRUE.equals(parameter.getRequired()))
                .map(parameter -> parameter.getName() + "=" + value(contract, parameter))
                .collect(Collectors.joining("&"));
    }

    private static Parameter resolved(OpenAPI contract, Parameter parameter) {
        return parameter.get$ref() == null
                ? parameter
                : component(contract.getComponents().getParameters(), parameter.get$ref());
    }

    private static String value(OpenAPI contract, Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        if (schema.get$ref() != null) {
            schema = component(contract.getComponents().getSchemas(), schema.get$ref());
        }
        if ("uuid".equals(schema.getFormat())) {
            return UUID.randomUUID().toString();
        }
        if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
            return String.valueOf(schema.getEnum().get(0));
        }
        return Patterns.example(
                schema.getType(),
                schema.getPattern(),
                parameter.getExample() != null ? parameter.getExample() : schema.getExample());
    }

    private static Set<String> words(Operation operation, String extension) {
        Object value = operation.getExtensions() == null
                ? null
                : operation.getExtensions().get(extension);
        Set<String> words = new LinkedHashSet<>();
        if (value instanceof Collection<?> list) {
            list.forEach(word -> words.add(String.valueOf(word)));
        } else if (value != null) {
            words.add(String.valueOf(value));
        }
        return words;
    }

    private static Optional<Map.Entry<String, MediaType>> content(OpenAPI contract, @Nullable RequestBody declared) {
        if (declared == null) {
            return Optional.empty();
        }
        RequestBody body = declared.get$ref() == null
                ? declared
                : component(contract.getComponents().getRequestBodies(), declared.get$ref());
        return body.getContent() == null
                ? Optional.empty()
                : body.getContent().entrySet().stream().findFirst();
    }

    private static @Nullable String example(MediaType media) {
        if (media.getExample() != null) {
            return String.valueOf(media.getExample());
        }
        return media.getExamples() == null
                ? null
                : media.getExamples().values().stream()
                        .map(Example::getValue)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .findFirst()
                        .orElse(null);
    }

    private static <T> T component(Map<String, T> components, String ref) {
        T component = components.get(ref.substring(ref.lastIndexOf('/') + 1));
        if (component == null) {
            throw new IllegalArgumentException("Nothing behind " + ref);
        }
        return component;
    }
}
