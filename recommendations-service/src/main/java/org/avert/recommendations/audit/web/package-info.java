/** Verification of the audit over HTTP. */
@NullMarked
package org.avert.recommendations.audit.web;

import org.jspecify.annotations.NullMarked;
