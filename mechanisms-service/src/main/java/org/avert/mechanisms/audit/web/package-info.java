/** Verification of the audit over HTTP. */
@NullMarked
package org.avert.mechanisms.audit.web;

import org.jspecify.annotations.NullMarked;
