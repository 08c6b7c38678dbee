/** Referrals over HTTP. */
@NullMarked
package org.avert.facility.referrals.web;

import org.jspecify.annotations.NullMarked;
