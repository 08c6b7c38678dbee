package org.avert.earlywarning.imports;

import java.util.Set;
import org.avert.earlywarning.signals.Assessment;
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

/**
 * The UCDP Georeferenced Event Dataset (Sundberg and Melander: Introducing the UCDP Georeferenced Event Dataset. Journal of
 * Peace Research 50, 2013, 523-532; codebook 17.1). An event with civilian deaths, or one of one-sided violence, is a
 * killing with the civilian dead as its victims; other fighting is context.
 *
 * @param state State that the file is about
 */
record UcdpGedLayout(Tlp tlp, String state) implements Layout {
    private static final int NON_STATE = 2;
    private static final int ONE_SIDED = 3;
    private static final int CLEAR = 1;
    private static final int PROBABLY_TRUE = 2;
    private static final int POSSIBLY_TRUE = 3;

    @Override
    public Set<String> neededColumns() {
        return Set.of("id", "type_of_violence", "side_a", "side_b", "adm_1", "date_start", "deaths_civilians");
    }

    @Override
    public String externalId(CellReader cells) {
        return cells.needed("id");
    }

    @Override
    public SignalDraft draft(CellReader cells) {
        var clear = cells.number("event_clarity", CLEAR) == CLEAR;
        return new SignalDraft(
                happening(cells),
                place(cells),
                new When(cells.neededDay("date_start"), cells.day("date_end"), datePrecision(cells)),
                SourceType.RESEARCH_DATASET,
                new Assessment(Reliability.B, clear ? PROBABLY_TRUE : POSSIBLY_TRUE),
                tlp,
                summary(cells),
                null);
    }

    private static Happening happening(CellReader cells) {
        var victims = cells.number("deaths_civilians", 0);
        var violence = cells.number("type_of_violence", 0);
        if (victims == 0 && violence != ONE_SIDED) {
            return new Happening(
                    ViolationType.HOSTILITIES, Gravity.MODERATE, perpetrator(cells, violence), Set.of(), 0, 1);
        }
        return new Happening(
                ViolationType.KILLING,
                Gravity.GRAVE,
                perpetrator(cells, violence),
                Set.of(VictimGroup.CIVILIANS),
                victims,
                1);
    }

    /** Only one-sided violence says who is responsible; in fighting with a State it may be either side. */
    private static Perpetrator perpetrator(CellReader cells, int violence) {
        if (violence == NON_STATE) {
            return Perpetrator.NON_STATE_ARMED_GROUP;
        }
        if (violence != ONE_SIDED) {
            return Perpetrator.UNKNOWN;
        }
        return cells.text("side_a", "").startsWith("Government of")
                ? Perpetrator.STATE
                : Perpetrator.NON_STATE_ARMED_GROUP;
    }

    private Place place(CellReader cells) {
        var precision = switch (cells.number("where_prec", 0)) {
            case 1 -> PlacePrecision.EXACT;
            case 2 -> PlacePrecision.TOWN;
            case 3 -> PlacePrecision.DISTRICT;
            case 4, 5 -> PlacePrecision.AREA;
            default -> PlacePrecision.STATE;
        };
        return new Place(state, cells.text("adm_1"), cells.text("adm_2"), OwnLayout.coordinates(cells), precision);
    }

    private static DatePrecision datePrecision(CellReader cells) {
        return switch (cells.number("date_prec", CLEAR)) {
            case 1 -> DatePrecision.DAY;
            case 2, 3 -> DatePrecision.WEEK;
            case 4 -> DatePrecision.MONTH;
            default -> DatePrecision.YEAR;
        };
    }

    private static String summary(CellReader cells) {
        var summary = "%s - %s. Deaths: %d civilians; best estimate of all %d (low %d, high %d). Reported by %s."
                .formatted(
                        cells.needed("side_a"),
                        cells.text("side_b", "not stated"),
                        cells.number("deaths_civilians", 0),
                        cells.number("best", 0),
                        cells.number("low", 0),
                        cells.number("high", 0),
                        cells.text("source_office", "not stated"));
        return summary.length() <= 4000 ? summary : summary.substring(0, 4000);
    }
}
