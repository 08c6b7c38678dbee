/** Assistance plans over HTTP, and what other services hand over about them. */
@NullMarked
package org.avert.facility.plans.web;

import org.jspecify.annotations.NullMarked;
