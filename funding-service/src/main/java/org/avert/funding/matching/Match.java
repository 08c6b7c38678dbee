package org.avert.funding.matching;

import java.util.List;
import org.avert.funding.sources.FundingSource;

/** One source held against one request: every rule, passed or failed. */
public record Match(FundingSource source, List<RuleResult> rules) {

    public Match {
        rules = List.copyOf(rules);
    }

    public long passed() {
        return rules.stream().filter(RuleResult::passed).count();
    }

    public long failed() {
        return rules.size() - passed();
    }

    /** No rule failed. */
    public boolean eligible() {
        return failed() == 0;
    }
}
