/** Requests over HTTP, the confidential file and the public page apart. */
@NullMarked
package org.avert.funding.requests.web;

import org.jspecify.annotations.NullMarked;
