@NullMarked
package org.avert.gateway.admission;

import org.jspecify.annotations.NullMarked;
