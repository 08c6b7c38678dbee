package org.avert.kit.test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Fields of the documents that a scenario has left, item fields of lists by the list's name. */
public final class DocumentFields {
    private final Function<Object, byte[]> bytes;
    private final Class<?> binary;
    private final Map<String, List<byte[]>> values = new TreeMap<>();
    private final Map<String, Boolean> allBinary = new TreeMap<>();

    /**
     * @param binary the driver's type of bytes
     * @param bytes its content
     */
    public DocumentFields(Class<?> binary, Function<Object, byte[]> bytes) {
        this.binary = binary;
        this.bytes = bytes;
    }

    public DocumentFields add(String collection, Collection<? extends Map<String, Object>> documents) {
        documents.forEach(document -> add(collection + ".", document));
        return this;
    }

    public List<StoredField> all() {
        return allBinary.entrySet().stream()
                .map(field -> new StoredField(
                        field.getKey(), field.getValue(), values.getOrDefault(field.getKey(), List.of())))
                .toList();
    }

    private void add(String prefix, Map<?, ?> document) {
        document.forEach((name, value) -> addValue(prefix + name, value));
    }

    private void addValue(String name, Object value) {
        if (value instanceof Map<?, ?> inner) {
            add(name + ".", inner);
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> addValue(name, item));
        } else if (value != null && !"_class".equals(name.substring(name.lastIndexOf('.') + 1))) {
            boolean holdsBytes = binary.isInstance(value);
            allBinary.merge(name, holdsBytes, Boolean::logicalAnd);
            if (holdsBytes) {
                values.computeIfAbsent(name, none -> new ArrayList<>()).add(bytes.apply(value));
            }
        }
    }
}
