package org.avert.funding.sources;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.avert.funding.states.Region;
import org.avert.funding.states.StateGroup;

/** What a rule looks at, and how its values are written. */
public enum RuleKind {
    COUNTRIES("[A-Z]{3}"),
    REGIONS(Region.values()),
    STATE_GROUPS(StateGroup.values()),
    THEMES("[a-z0-9]+(-[a-z0-9]+)*"),
    AREAS(PeacebuildingArea.values()),
    SDGS("[1-9]|1[0-7]"),
    STAGES(Stage.values()),
    MECHANISMS("[A-Z]+(_[A-Z]+)*"),
    EVIDENCE(EvidenceKind.values()),
    /** Has limits, no values. */
    AMOUNT("(?!)"),
    /** Has days, no values. */
    CALENDAR("(?!)");

    private final Pattern values;

    RuleKind(String values) {
        this.values = Pattern.compile(values);
    }

    RuleKind(Enum<?>... words) {
        this(Arrays.stream(words).map(Enum::name).collect(Collectors.joining("|")));
    }

    public boolean hasValues() {
        return this != AMOUNT && this != CALENDAR;
    }

    /** Whether a value is written as this kind writes it. */
    public boolean takes(String value) {
        return values.matcher(value).matches();
    }
}
