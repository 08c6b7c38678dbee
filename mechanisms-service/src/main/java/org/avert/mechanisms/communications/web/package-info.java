/** The channel and the files over HTTP. */
@NullMarked
package org.avert.mechanisms.communications.web;

import org.jspecify.annotations.NullMarked;
