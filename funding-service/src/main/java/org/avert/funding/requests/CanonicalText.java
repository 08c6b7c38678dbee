package org.avert.funding.requests;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A public text in the JSON Canonicalization Scheme (RFC 8785): keys sorted, no white space, shortest escapes, absent
 * fields left out. Anyone can make the same hash of the {@code publicText} that the contract gives.
 */
final class CanonicalText {
    private CanonicalText() {}

    static String sha256(PublicText text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every JDK", missing);
        }
    }

    static String json(PublicText text) {
        var members = new TreeMap<String, String>();
        members.put("title", quoted(text.title()));
        members.put("summary", quoted(text.summary()));
        members.put("contact", contact(text.contact()));
        putIfPresent(members, "deadline", text.deadline());
        members.put("stage", quoted(text.stage().name()));
        members.put(
                "themes",
                array(text.foundBy().themes().stream()
                        .map(CanonicalText::quoted)
                        .toList()));
        members.put(
                "sdgs",
                array(text.foundBy().sdgs().stream().map(String::valueOf).toList()));
        members.put(
                "areas",
                array(text.foundBy().areas().stream()
                        .map(area -> quoted(area.name()))
                        .toList()));
        return object(members);
    }

    private static String contact(PublicContact contact) {
        var members = new TreeMap<String, String>();
        members.put("office", quoted(contact.office()));
        putIfPresent(members, "email", contact.email());
        putIfPresent(members, "website", contact.website());
        return object(members);
    }

    private static void putIfPresent(Map<String, String> members, String key, @Nullable Object value) {
        if (value != null) {
            members.put(key, quoted(value.toString()));
        }
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String array(List<String> items) {
        return String.join(",", items).transform(joined -> "[" + joined + "]");
    }

    private static String quoted(String text) {
        var out = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(unit -> append(out, (char) unit));
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> out.append(unit);
        }
    }
}
