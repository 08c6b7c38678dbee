/** Verification of the audit over HTTP. */
@NullMarked
package org.avert.facility.audit.web;

import org.jspecify.annotations.NullMarked;
