@NullMarked
package org.avert.local;

import org.jspecify.annotations.NullMarked;
