/** Assessments and scales in PostgreSQL. */
@NullMarked
package org.avert.recommendations.assessment.persistence;

import org.jspecify.annotations.NullMarked;
