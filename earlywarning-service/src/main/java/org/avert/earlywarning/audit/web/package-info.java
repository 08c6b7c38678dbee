/** Verification of the audit over HTTP. */
@NullMarked
package org.avert.earlywarning.audit.web;

import org.jspecify.annotations.NullMarked;
