/** The cases of the contract. */
@NullMarked
package org.avert.recommendations.casefile.web;

import org.jspecify.annotations.NullMarked;
