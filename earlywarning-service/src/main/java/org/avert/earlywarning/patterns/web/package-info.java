/** Patterns and series over HTTP. */
@NullMarked
package org.avert.earlywarning.patterns.web;

import org.jspecify.annotations.NullMarked;
