package org.avert.portal.cases;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a case put together.
 *
 * @param stages the stages of which this reader may see a step, in the order of the thread, steps oldest first
 * @param silent the services that could not be asked, so that the thread may lack their steps
 */
public record CaseThread(
        String reference,
        @Nullable String title,
        @Nullable String state,
        Map<Stage, List<Knot>> stages,
        List<String> silent) {

    /** A step and where it came from; {@code page} is where a person can read on, if there is such a page. */
    public record Knot(
            String service, CaseStep step, @Nullable String page) {}

    static CaseThread of(String reference, List<CasePart> parts, List<String> silent) {
        var stages = parts.stream()
                .flatMap(CaseThread::knots)
                .sorted(Comparator.comparing(knot -> knot.step().at()))
                .collect(Collectors.groupingBy(
                        knot -> Stage.of(knot.service(), knot.step().step()),
                        () -> new EnumMap<>(Stage.class),
                        Collectors.toList()));
        return new CaseThread(
                reference,
                first(parts.stream().map(CasePart::title)),
                first(parts.stream().map(CasePart::state)),
                stages,
                silent);
    }

    public boolean isEmpty() {
        return stages.isEmpty();
    }

    private static Stream<Knot> knots(CasePart part) {
        return part.steps().stream()
                .map(step -> new Knot(part.service(), step, PageOfResource.of(part.service(), step.resource())));
    }

    private static @Nullable String first(Stream<@Nullable String> values) {
        return values.filter(Objects::nonNull).findFirst().orElse(null);
    }
}
