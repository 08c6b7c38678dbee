package org.avert.earlywarning.imports;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.avert.earlywarning.signals.Assessment;
import org.avert.earlywarning.signals.Coordinates;
import org.avert.earlywarning.signals.DatePrecision;
import org.avert.earlywarning.signals.Gravity;
import org.avert.earlywarning.signals.Happening;
import org.avert.earlywarning.signals.Perpetrator;
import org.avert.earlywarning.signals.Place;
import org.avert.earlywarning.signals.PlacePrecision;
import org.avert.earlywarning.signals.Reliability;
import org.avert.earlywarning.signals.SignalDraft;
import org.avert.earlywarning.signals.SourceType;
import org.avert.earlywarning.signals.Tlp;
import org.avert.earlywarning.signals.VictimGroup;
import org.avert.earlywarning.signals.ViolationType;
import org.avert.earlywarning.signals.When;
import org.jspecify.annotations.Nullable;

/**
 * Avert's own columns, for CSV and JSON Lines.
 *
 * @param tlp marking of rows that carry none
 * @param state State of rows that name none
 */
record OwnLayout(Tlp tlp, @Nullable String state) implements Layout {
    private static final int CANNOT_BE_JUDGED = 6;

    @Override
    public Set<String> neededColumns() {
        return Set.of("id", "violationType", "occurredOn");
    }

    @Override
    public String externalId(CellReader cells) {
        return cells.needed("id");
    }

    @Override
    public SignalDraft draft(CellReader cells) {
        return new SignalDraft(
                happening(cells),
                place(cells),
                new When(
                        cells.neededDay("occurredOn"),
                        cells.day("occurredUntil"),
                        cells.word("datePrecision", DatePrecision.class, DatePrecision.DAY)),
                cells.word("sourceType", SourceType.class, SourceType.RESEARCH_DATASET),
                new Assessment(
                        cells.word("reliability", Reliability.class, Reliability.F),
                        cells.number("credibility", CANNOT_BE_JUDGED)),
                cells.word("tlp", Tlp.class, tlp),
                cells.text("summary"),
                null);
    }

    private static Happening happening(CellReader cells) {
        return new Happening(
                cells.word("violationType", ViolationType.class, null),
                cells.word("gravity", Gravity.class, Gravity.MODERATE),
                cells.word("perpetrator", Perpetrator.class, Perpetrator.UNKNOWN),
                victimGroups(cells),
                cells.number("victims", 0),
                cells.number("events", 1));
    }

    private static Set<VictimGroup> victimGroups(CellReader cells) {
        return Arrays.stream(cells.text("victimGroups", "").split("\\|"))
                .filter(word -> !word.isBlank())
                .map(word -> CellReader.wordOf("victimGroups", word, VictimGroup.class))
                .collect(Collectors.toSet());
    }

    private Place place(CellReader cells) {
        var named = cells.text("state");
        var about = named == null ? state : named;
        if (about == null) {
            throw new CellUnreadable("state", "is missing");
        }
        return new Place(about, cells.text("area"), cells.text("place"), coordinates(cells), precision(cells));
    }

    private static @Nullable PlacePrecision precision(CellReader cells) {
        return cells.text("placePrecision") == null ? null : cells.word("placePrecision", PlacePrecision.class, null);
    }

    static @Nullable Coordinates coordinates(CellReader cells) {
        var latitude = cells.decimal("latitude");
        var longitude = cells.decimal("longitude");
        return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
    }
}
