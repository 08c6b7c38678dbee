package org.avert.mechanisms.registry;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many current mandates of a type have which prevention dimension (¶23, 56). */
public record PreventionFigures(MechanismType type, long explicit, long implicit, long none, long notStated) {

    public static List<PreventionFigures> of(List<Mechanism> mechanisms) {
        return mechanisms.stream().collect(Collectors.groupingBy(Mechanism::type)).entrySet().stream()
                .map(group -> figures(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(PreventionFigures::type))
                .toList();
    }

    private static PreventionFigures figures(MechanismType type, List<Mechanism> mechanisms) {
        var counts = mechanisms.stream()
                .map(mechanism -> mechanism.prevention().dimension())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new PreventionFigures(
                type,
                counts.getOrDefault(PreventionDimension.EXPLICIT, 0L),
                counts.getOrDefault(PreventionDimension.IMPLICIT, 0L),
                counts.getOrDefault(PreventionDimension.NONE, 0L),
                counts.getOrDefault(PreventionDimension.NOT_STATED, 0L));
    }
}
