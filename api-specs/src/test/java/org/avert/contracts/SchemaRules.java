package org.avert.contracts;

import static org.avert.contracts.ContractFile.list;
import static org.avert.contracts.ContractFile.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every schema of a contract says, wherever it stands: nothing is without bounds, everything can be generated. */
final class SchemaRules {

    private static final Set<String> BOUNDS = Set.of("maxLength", "enum", "pattern", "format");

    /** A comma inside an unquoted text of a flow mapping makes a field of its second half; nobody else says so. */
    private static final Set<String> KEYWORDS = Set.of(
            "$ref",
            "additionalProperties",
            "allOf",
            "anyOf",
            "default",
            "deprecated",
            "description",
            "discriminator",
            "enum",
            "example",
            "exclusiveMaximum",
            "exclusiveMinimum",
            "format",
            "items",
            "maxItems",
            "maxLength",
            "maxProperties",
            "maximum",
            "minItems",
            "minLength",
            "minProperties",
            "minimum",
            "multipleOf",
            "not",
            "nullable",
            "oneOf",
            "pattern",
            "properties",
            "readOnly",
            "required",
            "title",
            "type",
            "uniqueItems",
            "writeOnly");

    private final List<String> violations = new ArrayList<>();

    private SchemaRules() {}

    static List<String> check(ContractFile file) {
        SchemaRules rules = new SchemaRules();
        map(map(file.document().get("components")).get("schemas")).forEach((name, schema) -> {
            rules.described(file.name() + ": " + name, map(schema));
            rules.walk(file.name() + ": " + name, map(schema));
        });
        for (OperationNode operation : file.operations()) {
            operation
                    .parameters()
                    .forEach(it ->
                            rules.walk(operation.place() + " parameter " + it.get("name"), map(it.get("schema"))));
            operation
                    .contents()
                    .forEach(it -> rules.walk(
                            operation.place() + " " + it.getKey(),
                            map(map(it.getValue()).get("schema"))));
        }
        return rules.violations.stream().distinct().toList();
    }

    private void described(String place, Map<String, Object> schema) {
        if (!schema.containsKey("description") && !schema.containsKey("allOf")) {
            violations.add(place + " has no description");
        }
    }

    private void walk(String place, Map<String, Object> schema) {
        for (String choice : List.of("oneOf", "anyOf", "not")) {
            if (schema.containsKey(choice)) {
                violations.add(place + " uses " + choice + ", which generators do not agree on");
            }
        }
        schema.keySet().stream()
                .filter(word -> !KEYWORDS.contains(word) && !word.startsWith("x-"))
                .forEach(word -> violations.add(place + " has the unknown word '" + word + "'"));
        unbounded(place, schema);
        map(schema.get("properties")).forEach((name, property) -> {
            if (!name.matches("[a-z][a-zA-Z0-9]*")) {
                violations.add(place + "." + name + " is not camelCase");
            }
            walk(place + "." + name, map(property));
        });
        list(schema.get("allOf")).forEach(part -> walk(place, map(part)));
        walkIfThere(place + "[]", schema.get("items"));
        walkIfThere(place + "{}", schema.get("additionalProperties"));
        unknownRequired(place, schema);
    }

    private void walkIfThere(String place, Object schema) {
        if (schema instanceof Map<?, ?>) {
            walk(place, map(schema));
        }
    }

    private void unbounded(String place, Map<String, Object> schema) {
        Object type = schema.get("type");
        if ("string".equals(type) && BOUNDS.stream().noneMatch(schema::containsKey)) {
            violations.add(place + " is a string without maxLength, enum, pattern or format");
        }
        if ("array".equals(type) && !schema.containsKey("maxItems")) {
            violations.add(place + " is an array without maxItems");
        }
        if ("object".equals(type)
                && schema.get("additionalProperties") instanceof Map<?, ?>
                && !schema.containsKey("maxProperties")) {
            violations.add(place + " is a map without maxProperties");
        }
    }

    private void unknownRequired(String place, Map<String, Object> schema) {
        if (schema.containsKey("properties") && !schema.containsKey("allOf")) {
            list(schema.get("required")).stream()
                    .filter(name -> !map(schema.get("properties")).containsKey(String.valueOf(name)))
                    .forEach(name -> violations.add(place + " requires " + name + ", which it does not have"));
        }
    }
}
