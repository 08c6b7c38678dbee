package org.avert.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A contract as it is written, references and all. */
record ContractFile(Path path, Map<String, Object> document) {

    static final List<String> NAMES =
            List.of("mechanisms", "recommendations", "earlywarning", "facility", "funding", "identity");

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    static Path folder() {
        return Path.of(System.getProperty("avert.root", "..")).resolve("api-specs");
    }

    /** The contracts of the services that have one by now. */
    static Stream<ContractFile> all() {
        return NAMES.stream()
                .map(name -> folder().resolve(name + ".yaml"))
                .filter(Files::exists)
                .map(ContractFile::read);
    }

    static ContractFile read(Path path) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(20_000_000);
        try {
            Object document = new Yaml(new SafeConstructor(options)).load(Files.readString(path));
            return new ContractFile(path, map(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return path.getFileName().toString().replace(".yaml", "");
    }

    List<OperationNode> operations() {
        List<OperationNode> operations = new ArrayList<>();
        map(document.get("paths"))
                .forEach((path, item) -> map(item).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(new OperationNode(this, path, method, map(item), map(operation)));
                    }
                }));
        return operations;
    }

    /** What a reference leads to, in this file or in a neighbour; the node itself when it is no reference. */
    Map<String, Object> resolved(Object node) {
        Map<String, Object> map = map(node);
        if (!(map.get("$ref") instanceof String ref)) {
            return map;
        }
        int hash = ref.indexOf('#');
        ContractFile file = hash <= 0 ? this : read(path.resolveSibling(ref.substring(0, hash)));
        Object target = file.document;
        for (String step : ref.substring(hash + 2).split("/")) {
            target = map(target).get(step.replace("~1", "/").replace("~0", "~"));
        }
        return target == null ? Map.of("$missing", ref) : file.resolved(target);
    }

    static Map<String, Object> map(Object node) {
        Map<String, Object> typed = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> typed.put(String.valueOf(key), value));
        }
        return typed;
    }

    static List<?> list(Object node) {
        return node instanceof List<?> list ? list : List.of();
    }
}
