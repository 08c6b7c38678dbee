@NullMarked
package org.avert.gateway.edge;

import org.jspecify.annotations.NullMarked;
