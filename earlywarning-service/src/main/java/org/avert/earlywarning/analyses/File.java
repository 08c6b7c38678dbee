package org.avert.earlywarning.analyses;

import java.util.List;
import org.avert.kit.confidentiality.Opening;

/**
 * An analysis as one caller may see it.
 *
 * @param readers empty for those who may not know them
 * @param views empty for those who may not know them
 * @param openings by people who are not named; empty for those who do not own the file
 */
public record File(
        Analysis analysis,
        List<NamedReader> readers,
        List<BureauView> views,
        List<Step> steps,
        List<Opening> openings) {

    public File {
        readers = List.copyOf(readers);
        views = List.copyOf(views);
        steps = List.copyOf(steps);
        openings = List.copyOf(openings);
    }

    File seenFrom(Desk desk) {
        var owns = isAssigned(desk) || desk.highCommissioner();
        return new File(
                analysis,
                owns ? readers : List.of(),
                desk.council() ? views : List.of(),
                steps,
                owns ? openings : List.of());
    }

    boolean isAssigned(Desk desk) {
        return readers.contains(new NamedReader(desk.person(), NamedReader.Duty.ANALYST));
    }

    long viewsInRound() {
        return views.stream().filter(view -> view.round() == analysis.round()).count();
    }
}
