/** The committee over HTTP. */
@NullMarked
package org.avert.facility.committee.web;

import org.jspecify.annotations.NullMarked;
