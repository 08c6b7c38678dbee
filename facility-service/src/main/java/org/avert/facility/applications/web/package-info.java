/** Applications over HTTP. */
@NullMarked
package org.avert.facility.applications.web;

import org.jspecify.annotations.NullMarked;
