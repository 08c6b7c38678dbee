package org.avert.portal.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one service knows of a case and this reader may see. */
public record CasePart(
        String reference,
        String service,
        @Nullable String title,
        @Nullable String state,
        List<CaseStep> steps) {}
