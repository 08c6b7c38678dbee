package org.avert.facility.workflow;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.avert.kit.problem.Conflict;

/**
 * What a status allows and where each step leads.
 *
 * @param <S> the statuses
 * @param <T> the steps
 */
public final class Moves<S extends Enum<S>, T extends Enum<T>> {
    private final String noun;
    private final Map<S, Map<T, S>> table;

    private Moves(String noun, Map<S, Map<T, S>> table) {
        this.noun = noun;
        this.table = table;
    }

    public static <S extends Enum<S>, T extends Enum<T>> Builder<S, T> of(
            String noun, Class<S> statuses, Class<T> steps) {
        return new Builder<>(noun, statuses, steps);
    }

    /** @throws Conflict naming the status and the steps it allows, when {@code step} is not one of them */
    public S next(S status, T step) {
        var next = table.getOrDefault(status, Map.of()).get(step);
        if (next == null) {
            throw new Conflict("The %s is %s. It allows: %s.".formatted(noun, status, words(allowed(status))));
        }
        return next;
    }

    private Set<T> allowed(S status) {
        return table.getOrDefault(status, Map.of()).keySet();
    }

    private static <T extends Enum<T>> String words(Set<T> steps) {
        return steps.isEmpty()
                ? "nothing more"
                : steps.stream()
                        .map(step -> step.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "));
    }

    /** Builds the table row by row. */
    public static final class Builder<S extends Enum<S>, T extends Enum<T>> {
        private final String noun;
        private final Class<T> steps;
        private final Map<S, Map<T, S>> table;

        private Builder(String noun, Class<S> statuses, Class<T> steps) {
            this.noun = noun;
            this.steps = steps;
            this.table = new EnumMap<>(statuses);
        }

        public Builder<S, T> on(S status, T step, S next) {
            table.computeIfAbsent(status, any -> new EnumMap<>(steps)).put(step, next);
            return this;
        }

        public Moves<S, T> build() {
            return new Moves<>(noun, table);
        }
    }
}
