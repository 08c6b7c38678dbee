package org.avert.kit.test;

import java.util.ArrayList;
import java.util.List;
import org.avert.kit.test.FieldInventory.Kind;

/**
 * A field as a store has it.
 *
 * @param name table or collection, a dot, column or path
 * @param binary whether it holds bytes
 * @param values some of its values, where it holds bytes
 */
public record StoredField(String name, boolean binary, List<byte[]> values) {
    private static final byte TINK_PREFIX = 1;

    /** Prefix, key id, nonce and tag: no ciphertext is shorter. */
    private static final int SHORTEST = 33;

    public StoredField {
        values = List.copyOf(values);
    }

    List<String> findings(Kind kind) {
        List<String> findings = new ArrayList<>();
        if ((kind == Kind.SEALED || kind == Kind.CIPHERTEXT) && !binary) {
            findings.add(name + " is said to be sealed and holds no bytes");
        }
        if (kind == Kind.SEALED && !values.stream().allMatch(StoredField::isCiphertext)) {
            findings.add(name + " is said to be sealed and holds something that was not sealed");
        }
        boolean open = kind == Kind.PERSON || kind == Kind.TEXT || kind == Kind.RECORD;
        if (open && FieldInventory.speaksOfAPerson(name.substring(name.indexOf('.') + 1))) {
            findings.add(name + " speaks of a person by its name and is neither sealed, hashed nor public");
        }
        return findings;
    }

    private static boolean isCiphertext(byte[] value) {
        return value.length >= SHORTEST && value[0] == TINK_PREFIX;
    }
}
