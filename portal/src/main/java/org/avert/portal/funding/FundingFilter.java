package org.avert.portal.funding;

import org.avert.portal.client.funding.api.model.PeacebuildingAreaDto;
import org.avert.portal.client.funding.api.model.PublicStatusDto;
import org.avert.portal.client.funding.api.model.RegionDto;
import org.avert.portal.client.funding.api.model.StageDto;
import org.jspecify.annotations.Nullable;

/** What a donor may ask for; gaps in whole US dollars. */
record FundingFilter(
        @Nullable String state,
        @Nullable RegionDto region,
        @Nullable String theme,
        @Nullable Integer sdg,
        @Nullable PeacebuildingAreaDto area,
        @Nullable StageDto stage,
        @Nullable Long minGap,
        @Nullable Long maxGap,
        @Nullable Boolean evidenceComplete,
        @Nullable PublicStatusDto status,
        @Nullable String cursor) {}
