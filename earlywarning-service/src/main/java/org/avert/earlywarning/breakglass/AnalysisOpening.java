package org.avert.earlywarning.breakglass;

import org.avert.earlywarning.analyses.AnalysisId;
import org.avert.kit.confidentiality.Opening;

/** An opening and the analysis that was opened. */
public record AnalysisOpening(AnalysisId analysis, Opening opening) {}
