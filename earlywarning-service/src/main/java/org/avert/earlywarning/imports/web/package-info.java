/** Imports over HTTP. */
@NullMarked
package org.avert.earlywarning.imports.web;

import org.jspecify.annotations.NullMarked;
