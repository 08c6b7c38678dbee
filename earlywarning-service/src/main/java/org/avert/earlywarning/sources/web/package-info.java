/** The sources' channel and the analysts' side of it, over HTTP. */
@NullMarked
package org.avert.earlywarning.sources.web;

import org.jspecify.annotations.NullMarked;
