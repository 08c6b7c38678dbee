/** Clients over HTTP. */
@NullMarked
package org.avert.identity.clients.web;

import org.jspecify.annotations.NullMarked;
