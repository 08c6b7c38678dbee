/** Hand-overs to early warning. */
@NullMarked
package org.avert.mechanisms.client.earlywarning;

import org.jspecify.annotations.NullMarked;
