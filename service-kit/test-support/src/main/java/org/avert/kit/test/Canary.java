package org.avert.kit.test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A word that is nowhere else in the world, to be given to a system as a secret and then looked for where it must not be, in
 * the forms in which programs write words down.
 */
public final class Canary {
    private final String word;
    private final List<byte[]> forms;

    private Canary(String word) {
        this.word = word;
        this.forms = forms(word);
    }

    /** @param place where it is put, so that a find says whose secret got out */
    public static Canary in(String place) {
        return new Canary("Canary" + place + UUID.randomUUID().toString().replace("-", ""));
    }

    public String word() {
        return word;
    }

    /** In UTF-8, UTF-16, Base64 at any offset, hex, or escaped for JSON. */
    public boolean isIn(byte[] bytes) {
        return forms.stream().anyMatch(form -> contains(bytes, form));
    }

    /** The canaries of a list that are found. */
    public static List<String> found(List<Canary> canaries, byte[] bytes) {
        return canaries.stream()
                .filter(canary -> canary.isIn(bytes))
                .map(Canary::word)
                .toList();
    }

    private static List<byte[]> forms(String word) {
        var utf8 = word.getBytes(StandardCharsets.UTF_8);
        var forms = new ArrayList<byte[]>();
        forms.add(utf8);
        forms.add(word.getBytes(StandardCharsets.UTF_16LE));
        forms.add(HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.US_ASCII));
        forms.add(HexFormat.of().withUpperCase().formatHex(utf8).getBytes(StandardCharsets.US_ASCII));
        forms.add(word.chars()
                .mapToObj("\\u%04x"::formatted)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII));
        for (var offset = 0; offset < 3; offset++) {
            forms.add(base64(utf8, offset));
        }
        return forms;
    }

    /** What Base64 writes whatever stands before and after the word. */
    private static byte[] base64(byte[] utf8, int offset) {
        var padded = new byte[offset + utf8.length];
        System.arraycopy(utf8, 0, padded, offset, utf8.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(padded);
        var start = offset == 0 ? 0 : offset + 1;
        return text.substring(start, padded.length / 3 * 4).getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean contains(byte[] bytes, byte[] form) {
        Predicate<Integer> here = at -> Arrays.equals(bytes, at, at + form.length, form, 0, form.length);
        for (var at = 0; at <= bytes.length - form.length; at++) {
            if (bytes[at] == form[0] && here.test(at)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return word;
    }
}
