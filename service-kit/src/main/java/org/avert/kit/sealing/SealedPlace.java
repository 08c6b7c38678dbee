package org.avert.kit.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a sealed value belongs. All three are its associated data: put anywhere else it does not open.
 *
 * @param table table or collection
 * @param row id of the row or document
 * @param field column or field, with the ids of what it lies within
 */
public record SealedPlace(String table, String row, String field) {

    public SealedPlace {
        if (table.isBlank() || row.isBlank() || field.isBlank()) {
            throw new IllegalArgumentException("a sealed value belongs to a table, a row and a field");
        }
    }

    /** Length before text, so that no two different places read the same. */
    byte[] associatedData() {
        var parts = List.of(table, row, field).stream()
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .toList();
        var data = ByteBuffer.allocate(
                parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum());
        parts.forEach(part -> data.putInt(part.length).put(part));
        return data.array();
    }
}
