/** Pledges over HTTP. */
@NullMarked
package org.avert.funding.pledges.web;

import org.jspecify.annotations.NullMarked;
