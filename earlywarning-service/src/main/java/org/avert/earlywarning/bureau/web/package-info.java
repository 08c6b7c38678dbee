/** The roll of the Bureau over HTTP. */
@NullMarked
package org.avert.earlywarning.bureau.web;

import org.jspecify.annotations.NullMarked;
