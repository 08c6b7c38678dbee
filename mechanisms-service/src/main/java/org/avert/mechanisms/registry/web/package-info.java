/** The registry over HTTP. */
@NullMarked
package org.avert.mechanisms.registry.web;

import org.jspecify.annotations.NullMarked;
