package org.avert.funding.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.avert.funding.sources.FundingSource;
import org.avert.funding.sources.Rule;
import org.avert.funding.sources.RuleKind;
import org.avert.funding.sources.SourceDetails;
import org.avert.funding.sources.SourceId;
import org.avert.funding.sources.SourceKind;
import org.junit.jupiter.api.Test;

class RankingTests {
    private static final Rule RULE =
            new Rule.Listed(RuleKind.REGIONS, List.of("AFRICAN"), new Rule.Wording("Only Africa.", null));

    private static Match match(String name, boolean generic, int passed, int failed) {
        var details = new SourceDetails(
                name,
                SourceKind.TRUST_FUND,
                null,
                "Purpose",
                null,
                generic,
                true,
                null,
                List.of(),
                List.of(),
                List.of());
        var source = new FundingSource(new SourceId(name), details, Instant.EPOCH, 1);
        var results = Stream.concat(
                        IntStream.range(0, passed).mapToObj(index -> RuleOutcome.PASSED),
                        IntStream.range(0, failed).mapToObj(index -> RuleOutcome.FAILED))
                .map(outcome -> new RuleResult(RULE, outcome, List.of(), List.of(), ""))
                .toList();
        return new Match(source, results);
    }

    @Test
    void ranksFewestFailedThenMostPassedThenFundsThenNames() {
        var ranked = Ranking.of(List.of(
                match("one-failed", false, 9, 1),
                match("no-rules", false, 0, 0),
                match("kind", true, 2, 0),
                match("fund-b", false, 2, 0),
                match("fund-a", false, 2, 0),
                match("two-failed", false, 9, 2)));

        assertThat(ranked)
                .extracting(it -> it.rank() + " " + it.match().source().id())
                .containsExactly("1 fund-a", "2 fund-b", "3 kind", "4 no-rules", "5 one-failed", "6 two-failed");
        assertThat(ranked.get(0).match().eligible()).isTrue();
        assertThat(ranked.get(4).match().eligible()).isFalse();
        assertThat(ranked.get(4).reasons()).contains("1 of 10 rules failed.", "9 of its rules passed.");
    }
}
