/** Matching over HTTP. */
@NullMarked
package org.avert.funding.matching.web;

import org.jspecify.annotations.NullMarked;
