/** The complaint procedure's confidential channel and files. */
@NullMarked
package org.avert.mechanisms.communications;

import org.jspecify.annotations.NullMarked;
