package org.avert.earlywarning.imports;

import java.io.BufferedReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/** Reads the lines of a JSON Lines file one at a time; a line that is no object has no cells. */
record JsonLinesCells(ObjectReader json) {

    Stream<Row.Cells> of(BufferedReader file) {
        var line = new AtomicLong();
        return file.lines()
                .map(text -> new Row.Cells(line.incrementAndGet(), text, Map.of(), "the line is not a JSON object"))
                .filter(row -> !row.text().isBlank())
                .map(this::cells);
    }

    private Row.Cells cells(Row.Cells row) {
        try {
            var cells = new LinkedHashMap<String, String>();
            json.readTree(row.text())
                    .properties()
                    .forEach(property -> cells.put(property.getKey(), text(property.getValue())));
            return new Row.Cells(row.line(), row.text(), cells, cells.isEmpty() ? row.fault() : null);
        } catch (JacksonException notJson) {
            return row;
        }
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(JsonLinesCells::text).collect(Collectors.joining("|"));
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }
}
