package org.avert.portal.cases;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The five stages of the thread, in their order. */
public enum Stage {
    SIGNAL,
    DECISION,
    HELP,
    MONEY,
    CHANGE;

    private static final List<Rule> RULES = List.of(
            new Rule("mechanisms", ".*", SIGNAL),
            new Rule(
                    "earlywarning",
                    ".*(signal|concern|pattern|detection|alarm|analysis-opened|analysis-written).*",
                    SIGNAL),
            new Rule("earlywarning", ".*", DECISION),
            new Rule("facility", ".*(disburse|funded).*", MONEY),
            new Rule("facility", ".*(action|activity|assess|clos).*", CHANGE),
            new Rule("facility", ".*", HELP),
            new Rule("funding", ".*", MONEY),
            new Rule("recommendations", ".*", CHANGE));

    /** Where a step belongs: its service says most, its kind the rest. */
    static Stage of(String service, String step) {
        return RULES.stream()
                .filter(rule -> rule.service().equals(service)
                        && rule.step().matcher(step).matches())
                .findFirst()
                .map(Rule::stage)
                .orElse(CHANGE);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private record Rule(String service, Pattern step, Stage stage) {

        Rule(String service, String step, Stage stage) {
            this(service, Pattern.compile(step), stage);
        }
    }
}
