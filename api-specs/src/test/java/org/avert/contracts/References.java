package org.avert.contracts;

import java.util.Map;
import java.util.stream.Stream;

/** The references of a contract. */
final class References {

    private References() {}

    /** Those that lead nowhere. */
    static Stream<String> broken(ContractFile file) {
        return all(file.document())
                .distinct()
                .filter(ref -> file.resolved(Map.of("$ref", ref)).containsKey("$missing"))
                .map(ref -> file.name() + " refers to " + ref);
    }

    private static Stream<String> all(Object node) {
        if (node instanceof Map<?, ?> map) {
            Stream<String> own = map.get("$ref") instanceof String ref ? Stream.of(ref) : Stream.empty();
            return Stream.concat(own, map.values().stream().flatMap(References::all));
        }
        return ContractFile.list(node).stream().flatMap(References::all);
    }
}
