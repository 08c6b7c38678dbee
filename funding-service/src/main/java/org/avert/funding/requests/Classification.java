package org.avert.funding.requests;

import java.util.List;
import org.avert.funding.sources.PeacebuildingArea;

/**
 * What a request is found and matched by. Order is kept, repeats are not.
 *
 * @param themes kebab case
 * @param sdgs numbers of Sustainable Development Goals
 */
public record Classification(List<String> themes, List<Integer> sdgs, List<PeacebuildingArea> areas) {

    public Classification {
        themes = themes.stream().distinct().toList();
        sdgs = sdgs.stream().distinct().toList();
        areas = areas.stream().distinct().toList();
    }
}
