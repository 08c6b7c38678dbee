@NullMarked
package org.avert.local.process;

import org.jspecify.annotations.NullMarked;
