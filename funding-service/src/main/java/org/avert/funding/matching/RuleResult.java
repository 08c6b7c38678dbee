package org.avert.funding.matching;

import java.util.List;
import org.avert.funding.sources.Rule;

/**
 * One rule held against a request, with the values that were compared.
 *
 * @param found what the request has; empty where nothing is known
 * @param explanation the comparison in plain words
 */
public record RuleResult(
        Rule rule, RuleOutcome outcome, List<String> demanded, List<String> found, String explanation) {

    public RuleResult {
        demanded = List.copyOf(demanded);
        found = List.copyOf(found);
    }

    public boolean passed() {
        return outcome == RuleOutcome.PASSED;
    }
}
