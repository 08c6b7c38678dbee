package org.avert.funding.requests.web;

import java.time.LocalDate;
import org.avert.funding.api.model.PeacebuildingAreaDto;
import org.avert.funding.api.model.PublicStatusDto;
import org.avert.funding.api.model.RegionDto;
import org.avert.funding.api.model.StageDto;
import org.avert.funding.requests.PublicQuery;
import org.avert.funding.sources.PeacebuildingArea;
import org.avert.funding.sources.Stage;
import org.avert.funding.states.Region;
import org.jspecify.annotations.Nullable;

final class QueryMapper {
    private QueryMapper() {}

    static PublicQuery query(
            @Nullable String state,
            @Nullable RegionDto region,
            @Nullable String theme,
            @Nullable Integer sdg,
            @Nullable PeacebuildingAreaDto area,
            @Nullable StageDto stage,
            @Nullable Long minGap,
            @Nullable Long maxGap,
            @Nullable Boolean evidenceComplete,
            @Nullable LocalDate deadlineBefore,
            @Nullable PublicStatusDto status) {
        return new PublicQuery(
                status == PublicStatusDto.CLOSED,
                state,
                region == null ? null : Region.valueOf(region.name()),
                theme,
                sdg,
                area == null ? null : PeacebuildingArea.valueOf(area.name()),
                stage == null ? null : Stage.valueOf(stage.name()),
                minGap,
                maxGap,
                evidenceComplete,
                deadlineBefore);
    }
}
