package org.avert.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The project's own sample data: what people write, pledge and decide in the demo. */
public final class Sample {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(day)([+-]\\d+)}}|\\{\\{([A-Za-z0-9]+)}}");
    private static final ObjectMapper JSON = JsonMapper.shared();

    private final JsonNode tree;
    private final LocalDate today;

    private Sample(JsonNode tree, LocalDate today) {
        this.tree = tree;
        this.today = today;
    }

    public static Sample load(LocalDate today) {
        return new Sample(JSON.readTree(file("case.json")), today);
    }

    /** A file of the sample data. */
    public static String file(String name) {
        try (InputStream file = Sample.class.getResourceAsStream("/sample/" + name)) {
            if (file == null) {
                throw new IllegalStateException("sample/" + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    LocalDate today() {
        return today;
    }

    /** A part by JSON pointer, as it is. */
    public JsonNode at(String pointer) {
        var found = tree.at(pointer);
        if (found.isMissingNode()) {
            throw new IllegalStateException("sample/case.json has no " + pointer);
        }
        return found;
    }

    public String text(String pointer) {
        return at(pointer).asString();
    }

    /** A part with days and the case's own values filled in. */
    public JsonNode filled(String pointer, Map<String, String> values) {
        return fill(at(pointer).deepCopy(), values);
    }

    private JsonNode fill(JsonNode node, Map<String, String> values) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream().toList().forEach(name -> object.set(name, fill(object.get(name), values)));
        } else if (node instanceof ArrayNode array) {
            for (var index = 0; index < array.size(); index++) {
                array.set(index, fill(array.get(index), values));
            }
        } else if (node instanceof StringNode text) {
            return StringNode.valueOf(PLACEHOLDER
                    .matcher(text.asString())
                    .replaceAll(found -> Matcher.quoteReplacement(value(found.group(2), found.group(3), values))));
        }
        return node;
    }

    private String value(
            @org.jspecify.annotations.Nullable String days,
            @org.jspecify.annotations.Nullable String name,
            Map<String, String> values) {
        if (days != null) {
            return today.plusDays(Long.parseLong(days)).toString();
        }
        var value = name == null ? null : values.get(name);
        if (value == null) {
            throw new IllegalStateException("no earlier step brought " + name);
        }
        return value;
    }
}
