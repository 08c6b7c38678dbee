/** The directory over HTTP. */
@NullMarked
package org.avert.identity.directory.web;

import org.jspecify.annotations.NullMarked;
