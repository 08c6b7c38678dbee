/** Verification of the audit over HTTP. */
@NullMarked
package org.avert.identity.audit.web;

import org.jspecify.annotations.NullMarked;
