/** The matrix of the contract, as JSON and as CSV. */
@NullMarked
package org.avert.recommendations.matrix.web;

import org.jspecify.annotations.NullMarked;
