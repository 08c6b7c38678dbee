package org.avert.kit.test;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a contract as far as access is concerned.
 *
 * @param path with its parameters filled by values of the right shape that name nothing
 * @param mediaType of the body, null where it takes none
 */
record MatrixOperation(
        String id,
        String method,
        String path,
        Set<String> allowed,
        Set<String> bound,
        @Nullable String mediaType) {

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

    boolean allowsService(String name) {
        return allowed.contains("service:" + name);
    }

    private static MatrixOperation of(
            OpenAPI contract, String path, PathItem item, String method, Operation operation) {
        return new MatrixOperation(
                String.valueOf(operation.getOperationId()),
                method,
                filled(contract, path, parameters(item, operation)),
                words(operation, "x-allowed"),
                words(operation, "x-bound"),
                mediaType(contract, operation.getRequestBody()));
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

    private static @Nullable String mediaType(OpenAPI contract, @Nullable RequestBody declared) {
        if (declared == null) {
            return null;
        }
        RequestBody body = declared.get$ref() == null
                ? declared
                : component(contract.getComponents().getRequestBodies(), declared.get$ref());
        Map<String, ?> content = body.getContent();
        return content == null || content.isEmpty()
                ? null
                : content.keySet().iterator().next();
    }

    private static <T> T component(Map<String, T> components, String ref) {
        T component = components.get(ref.substring(ref.lastIndexOf('/') + 1));
        if (component == null) {
            throw new IllegalArgumentException("Nothing behind " + ref);
        }
        return component;
    }
}
