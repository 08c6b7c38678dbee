package org.avert.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the inventory finds in documents made for it. */
class DocumentFieldsTests {
    private static final String LIST = """
            letters sealed: account.author notes.text
            letters record: _id notes.at
            """;

    private static final byte[] SEALED = sealed();

    @Test
    void findsNothingWhereWhatIsSealedIsSealed() {
        assertThat(findings(letter(SEALED, SEALED))).isEmpty();
    }

    @Test
    void findsAPlainWordInOneItemOfAList() {
        assertThat(findings(letter(SEALED, SEALED, "by the bridge")))
                .containsExactly("letters.notes.text is said to be sealed and holds no bytes");
        assertThat(findings(letter(SEALED, SEALED, "by the bridge, where Ada Witness lives".getBytes())))
                .singleElement()
                .asString()
                .contains("letters.notes.text", "was not sealed");
    }

    @Test
    void findsAFieldThatOneDocumentAloneHas() {
        Map<String, Object> other = Map.of("_id", 2, "account", Map.of("author", SEALED, "place", "Port Alder"));

        assertThat(findings(letter(SEALED, SEALED), other)).containsExactly("letters.account.place is not classified");
    }

    @Test
    void findsAnOpenFieldWhoseNameSpeaksOfAPerson() {
        Map<String, Object> letter = Map.of("_id", 1, "account", Map.of("contact", "by the bridge"));

        assertThat(FieldInventory.of(LIST + "letters text: account.contact").findings(fields(letter)))
                .singleElement()
                .asString()
                .contains("account.contact", "neither sealed");
    }

    private static Map<String, Object> letter(Object author, Object... notes) {
        var items = Arrays.stream(notes)
                .map(text -> Map.of("text", text, "at", "2026-03-02"))
                .toList();
        return Map.of("_id", 1, "account", Map.of("author", author), "notes", items);
    }

    @SafeVarargs
    private static List<String> findings(Map<String, Object>... letters) {
        return FieldInventory.of(LIST).findings(fields(letters));
    }

    @SafeVarargs
    private static List<StoredField> fields(Map<String, Object>... letters) {
        return new DocumentFields(byte[].class, value -> (byte[]) value)
                .add("letters", List.of(letters))
                .all();
    }

    private static byte[] sealed() {
        var bytes = new byte[60];
        bytes[0] = 1;
        return bytes;
    }
}
