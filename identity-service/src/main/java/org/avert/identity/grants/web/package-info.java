/** Proposals over HTTP. */
@NullMarked
package org.avert.identity.grants.web;

import org.jspecify.annotations.NullMarked;
