package org.avert.earlywarning.analyses;

import java.util.List;

/**
 * An analysis as one caller may see it.
 *
 * @param readers empty for those who may not know them
 * @param views empty for those who may not know them
 */
public record File(Analysis analysis, List<NamedReader> readers, List<BureauView> views, List<Step> steps) {

    public File {
        readers = List.copyOf(readers);
        views = List.copyOf(views);
        steps = List.copyOf(steps);
    }

    File seenFrom(Desk desk) {
        var names = isAssigned(desk) || desk.highCommissioner() ? readers : List.<NamedReader>of();
        return new File(analysis, names, desk.council() ? views : List.of(), steps);
    }

    boolean isAssigned(Desk desk) {
        return readers.contains(new NamedReader(desk.person(), NamedReader.Duty.ANALYST));
    }

    long viewsInRound() {
        return views.stream().filter(view -> view.round() == analysis.round()).count();
    }
}
