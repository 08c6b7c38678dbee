/** Signals of defenders and others without an account: the channel, and the questions of analysts. */
@NullMarked
package org.avert.earlywarning.sources;

import org.jspecify.annotations.NullMarked;
