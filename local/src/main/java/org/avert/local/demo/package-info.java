/** Plays a case as the different people, each with a token of their own, through the gateway. */
@NullMarked
package org.avert.local.demo;

import org.jspecify.annotations.NullMarked;
