package org.avert.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The reviewed list of every field that a service stores, {@code field-inventory.txt} among its test resources. A line
 * says what some fields of a table or collection are:
 *
 * <pre>
 * signal sealed: sealed_source
 * signal person: submitter_issuer submitter_subject
 * </pre>
 *
 * <p>A field that is not in the list, or is in it and no longer there, fails the test; so does one that is said to be
 * sealed and is not, and one whose name speaks of a person and that is neither sealed nor hashed nor public.
 */
public final class FieldInventory {
    private static final Pattern LINE = Pattern.compile("(\\S+) (\\w+): (.+)");
    private static final Pattern SPEAKS_OF_A_PERSON =
            Pattern.compile("contact|phone|e?_?mail|address|witness|alias|passport|birth|person_?name|source_?name");

    /** What a field is. */
    public enum Kind {
        /** Identifies a source or was written by one: ciphertext of the kit's Sealer. */
        SEALED,
        /** Bytes sealed under a key that is not one of the Sealer's. */
        CIPHERTEXT,
        /** Keyed or cryptographic hash. */
        HASH,
        /** Issuer and subject of somebody with an account, never a name. */
        PERSON,
        /** Words of an office or a State; no source is named in them. */
        TEXT,
        /** Facts, codes, figures, times and ids. */
        RECORD,
        /** Shown to everybody. */
        PUBLIC
    }

    private final Map<String, Kind> known = new TreeMap<>();

    private FieldInventory(Collection<String> lists) {
        lists.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::read);
    }

    /** The list of the service under test and what the kit stores in each service with PostgreSQL. */
    public static FieldInventory ofService() {
        return new FieldInventory(List.of(resource("/kit-field-inventory.txt"), resource("/field-inventory.txt")));
    }

    /** The same for a service with MongoDB. */
    public static FieldInventory ofDocuments() {
        return new FieldInventory(List.of(resource("/kit-document-inventory.txt"), resource("/field-inventory.txt")));
    }

    static FieldInventory of(String list) {
        return new FieldInventory(List.of(list));
    }

    /** Everything that is wrong with what is stored. */
    public List<String> findings(Collection<StoredField> stored) {
        List<String> findings = new ArrayList<>();
        Map<String, StoredField> found = new TreeMap<>();
        stored.forEach(field -> found.put(field.name(), field));
        found.forEach((name, field) -> {
            Kind kind = known.get(name);
            if (kind == null) {
                findings.add(name + " is not classified");
            } else {
                findings.addAll(field.findings(kind));
            }
        });
        return findings;
    }

    /** @param stored all fields there are, so that the list names none that is gone */
    public void holds(Collection<StoredField> stored) {
        assertThat(findings(stored)).as("fields against field-inventory.txt").isEmpty();
        assertThat(stored.stream().map(StoredField::name).toList())
                .as("fields that are there")
                .containsAll(known.keySet());
    }

    /** Like {@link #holds}, where a field is there only once a document has it. */
    public void holdsForThoseSeen(Collection<StoredField> stored) {
        assertThat(findings(stored)).as("fields against field-inventory.txt").isEmpty();
        assertThat(stored.stream().map(StoredField::name).toList())
                .as("sealed fields that the scenario wrote")
                .containsAll(sealed());
    }

    /** Sealed fields of the service. */
    public Set<String> sealed() {
        return known.entrySet().stream()
                .filter(field -> field.getValue() == Kind.SEALED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static boolean speaksOfAPerson(String field) {
        return SPEAKS_OF_A_PERSON.matcher(field.toLowerCase(Locale.ROOT)).find();
    }

    private void read(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a line of a field inventory: " + line);
        }
        Kind kind = Kind.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
        for (String field : parts.group(3).strip().split("\\s+")) {
            known.put(parts.group(1) + "." + field, kind);
        }
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(FieldInventory.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
