package org.avert.kit.test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A word that is nowhere else in the world, to be given to a system as a secret and then looked for where it must not be, in
 * the forms in which programs write words down.
 */
public final class Canary {
    private static final String MARK = "Canary";

    /** How every canary begins, in each form: most of what is searched holds none, and that is soon seen. */
    private static final List<String> MARKS = forms(MARK);

    private final String word;
    private final List<String> forms;

    private Canary(String word) {
        this.word = word;
        this.forms = forms(word);
    }

    /** @param place where it is put, so that a find says whose secret got out */
    public static Canary in(String place) {
        return new Canary(MARK + place + UUID.randomUUID().toString().replace("-", ""));
    }

    public String word() {
        return word;
    }

    /** In UTF-8, UTF-16, Base64 at any offset, hex, or escaped for JSON. */
    public boolean isIn(byte[] bytes) {
        return !found(List.of(this), bytes).isEmpty();
    }

    /** The canaries of a list that are found. */
    public static List<String> found(List<Canary> canaries, byte[] bytes) {
        // one character a byte: text is searched with the processor's own instructions
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (MARKS.stream().noneMatch(text::contains)) {
            return List.of();
        }
        return canaries.stream()
                .filter(canary -> canary.forms.stream().anyMatch(text::contains))
                .map(Canary::word)
                .toList();
    }

    private static List<String> forms(String word) {
        var utf8 = word.getBytes(StandardCharsets.UTF_8);
        var forms = new ArrayList<String>();
        forms.add(word);
        forms.add(new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        forms.add(HexFormat.of().formatHex(utf8));
        forms.add(HexFormat.of().withUpperCase().formatHex(utf8));
        forms.add(word.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining()));
        for (var offset = 0; offset < 3; offset++) {
            forms.add(base64(utf8, offset));
        }
        return forms;
    }

    /** What Base64 writes whatever stands before and after the word. */
    private static String base64(byte[] utf8, int offset) {
        var padded = new byte[offset + utf8.length];
        System.arraycopy(utf8, 0, padded, offset, utf8.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(padded);
        return text.substring(offset == 0 ? 0 : offset + 1, padded.length / 3 * 4);
    }

    @Override
    public String toString() {
        return word;
    }
}
