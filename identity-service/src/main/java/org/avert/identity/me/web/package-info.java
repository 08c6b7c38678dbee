/** The caller over HTTP. */
@NullMarked
package org.avert.identity.me.web;

import org.jspecify.annotations.NullMarked;
