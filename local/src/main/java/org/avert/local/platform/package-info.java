@NullMarked
package org.avert.local.platform;

import org.jspecify.annotations.NullMarked;
