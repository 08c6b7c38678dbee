package org.avert.earlywarning.patterns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What findings do to the patterns of a situation: a finding extends the pattern that it repeats or raises a new one.
 *
 * @param patterns patterns raised or extended, each with its findings
 * @param raised how many of them are new
 */
public record Raising(Map<Pattern, List<Finding>> patterns, int raised) {

    public Raising {
        patterns = Map.copyOf(patterns);
    }

    public int extended() {
        return patterns.size() - raised;
    }

    /**
     * @param standing patterns of the situation as they stand
     * @param findings in the order of time
     */
    public static Raising of(
            Situation situation, List<Pattern> standing, List<Finding> findings, Criteria criteria, Instant now) {
        var known = new LinkedHashMap<PatternId, Pattern>();
        standing.forEach(pattern -> known.put(pattern.id(), pattern));
        var found = new LinkedHashMap<PatternId, List<Finding>>();
        for (var finding : findings) {
            var week = finding.alarm().week();
            var pattern = known.values().stream()
                    .filter(candidate -> candidate.takes(week, criteria.quietWeeks()))
                    .findFirst()
                    .map(repeated -> repeated.extendedTo(week, now))
                    .orElseGet(() -> Pattern.raise(situation, week, criteria, now));
            known.put(pattern.id(), pattern);
            found.computeIfAbsent(pattern.id(), id -> new ArrayList<>()).add(finding);
        }
        return gathered(known, found, standing);
    }

    private static Raising gathered(
            Map<PatternId, Pattern> known, Map<PatternId, List<Finding>> found, List<Pattern> standing) {
        var patterns = new LinkedHashMap<Pattern, List<Finding>>();
        found.forEach((id, findings) -> patterns.put(Objects.requireNonNull(known.get(id)), List.copyOf(findings)));
        var old = standing.stream().map(Pattern::id).filter(found::containsKey).count();
        return new Raising(patterns, found.size() - (int) old);
    }
}
