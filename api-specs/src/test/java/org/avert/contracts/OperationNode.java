package org.avert.contracts;

import static org.avert.contracts.ContractFile.list;
import static org.avert.contracts.ContractFile.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One operation of a contract with what stands around it. */
record OperationNode(
        ContractFile file, String path, String method, Map<String, Object> item, Map<String, Object> node) {

    String id() {
        return String.valueOf(node.get("operationId"));
    }

    String place() {
        return file.name() + ": " + method.toUpperCase(java.util.Locale.ROOT) + " " + path + " (" + id() + ")";
    }

    List<String> allowed() {
        return list(node.get("x-allowed")).stream().map(String::valueOf).toList();
    }

    boolean isPublic() {
        return allowed().contains("public");
    }

    List<Map<String, Object>> parameters() {
        return Stream.of(item, node)
                .flatMap(owner -> list(owner.get("parameters")).stream())
                .map(file::resolved)
                .toList();
    }

    boolean hasParameter(String name, String in) {
        return parameters().stream().anyMatch(it -> name.equals(it.get("name")) && in.equals(it.get("in")));
    }

    Set<String> statuses() {
        return responses().keySet();
    }

    Map<String, Object> responses() {
        return map(node.get("responses"));
    }

    Optional<Map<String, Object>> body() {
        return Optional.ofNullable(node.get("requestBody")).map(file::resolved);
    }

    /** Media type → media type object, of the body and of every answer. */
    Stream<Map.Entry<String, Object>> contents() {
        return Stream.concat(body().stream(), responses().values().stream().map(file::resolved))
                .flatMap(it -> map(it.get("content")).entrySet().stream());
    }

    Set<String> successes() {
        return statuses().stream().filter(it -> it.startsWith("2")).collect(Collectors.toSet());
    }
}
