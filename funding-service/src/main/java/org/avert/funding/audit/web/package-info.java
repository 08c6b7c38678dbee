/** Verification of the audit over HTTP. */
@NullMarked
package org.avert.funding.audit.web;

import org.jspecify.annotations.NullMarked;
