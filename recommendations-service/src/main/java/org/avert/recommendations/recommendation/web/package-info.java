/** The recommendations of the contract. */
@NullMarked
package org.avert.recommendations.recommendation.web;

import org.jspecify.annotations.NullMarked;
