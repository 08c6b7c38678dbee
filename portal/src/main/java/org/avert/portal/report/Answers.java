package org.avert.portal.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.avert.portal.states.StateNames.States;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was filled in, given back as it was typed while something is wrong, and kept nowhere.
 *
 * @param key random key of the form: sent twice, it is one report
 */
record Answers(Kind kind, String key, Map<String, String> typed) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    static Answers blank(Kind kind) {
        return new Answers(kind, UUID.randomUUID().toString(), Map.of());
    }

    static Answers of(Kind kind, MultiValueMap<String, String> form) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (var field : kind.fields()) {
            var value = form.getFirst(field.name());
            if (value != null && !value.isBlank()) {
                typed.put(field.name(), value.strip());
            }
        }
        return new Answers(kind, keyOf(form), typed);
    }

    static String keyOf(MultiValueMap<String, String> form) {
        var key = form.getFirst("key");
        return key != null && KEY.matcher(key).matches()
                ? key
                : UUID.randomUUID().toString();
    }

    Answers withNewKey() {
        return new Answers(kind, UUID.randomUUID().toString(), typed);
    }

    @Nullable
    String get(String field) {
        return typed.get(field);
    }

    String needed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Code of the State, typed as code or name; {@code null} when there is none such. */
    @Nullable
    String state(States states) {
        var text = needed("state");
        var upper = text.toUpperCase(Locale.ROOT);
        return CODE.matcher(upper).matches()
                ? upper
                : states.names().entrySet().stream()
                        .filter(state -> state.getValue().equalsIgnoreCase(text))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }

    LocalDate day(String field) {
        return LocalDate.parse(needed(field));
    }

    /** What is wrong, by field, as the last part of a message's key. */
    Map<String, String> errors(States states) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (var field : kind.fields()) {
            var error = error(field, states);
            if (error != null) {
                errors.put(field.name(), error);
            }
        }
        return errors;
    }

    private @Nullable String error(Field field, States states) {
        var value = needed(field.name());
        if (value.isEmpty()) {
            return field.required() ? "needed" : null;
        }
        if (value.length() < field.shortest() || value.length() > field.longest()) {
            return value.length() < field.shortest() ? "short" : "long";
        }
        return switch (field.shape()) {
            case STATE -> state(states) == null ? "state" : null;
            case DAY -> isPast(value) ? null : "day";
            case CHOICE, SELECT -> field.choices().contains(value) ? null : "needed";
            case TEXT, LINE -> null;
        };
    }

    private static boolean isPast(String value) {
        try {
            var day = LocalDate.parse(value);
            return day.getYear() > 1945 && !day.isAfter(LocalDate.now(ZoneOffset.UTC));
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "Answers[not shown]";
    }
}
