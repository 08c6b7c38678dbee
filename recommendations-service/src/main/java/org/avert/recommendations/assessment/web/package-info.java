/** The assessments of the contract. */
@NullMarked
package org.avert.recommendations.assessment.web;

import org.jspecify.annotations.NullMarked;
