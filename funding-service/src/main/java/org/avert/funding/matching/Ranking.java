package org.avert.funding.matching;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order of matches. It comes after the rules and changes none of them: fewest failed, then most passed (the source that
 * asks for most of what the request has fits it closest), then a fund before a kind of source, then by name.
 */
final class Ranking {
    private static final Comparator<Match> ORDER = Comparator.comparingLong(Match::failed)
            .thenComparing(Comparator.comparingLong(Match::passed).reversed())
            .thenComparing(match -> match.source().details().generic())
            .thenComparing(match -> match.source().details().name())
            .thenComparing(match -> match.source().id().value());

    private Ranking() {}

    static List<Ranked> of(List<Match> matches) {
        var ordered = matches.stream().sorted(ORDER).toList();
        return IntStream.range(0, ordered.size())
                .mapToObj(index -> new Ranked(index + 1, ordered.get(index), reasons(ordered.get(index))))
                .toList();
    }

    private static List<String> reasons(Match match) {
        return List.of(
                match.eligible()
                        ? "No rule failed."
                        : match.failed() + " of " + match.rules().size() + " rules failed.",
                match.rules().isEmpty() ? "It names no rule." : match.passed() + " of its rules passed.",
                match.source().details().generic()
                        ? "A kind of source, not one fund."
                        : "One fund, not a kind of source.");
    }
}
