/** Sources over HTTP. */
@NullMarked
package org.avert.funding.sources.web;

import org.jspecify.annotations.NullMarked;
