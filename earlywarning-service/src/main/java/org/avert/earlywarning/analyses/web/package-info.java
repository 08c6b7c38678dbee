/** Analyses over HTTP. */
@NullMarked
package org.avert.earlywarning.analyses.web;

import org.jspecify.annotations.NullMarked;
