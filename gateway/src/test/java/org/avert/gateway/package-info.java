@NullMarked
package org.avert.gateway;

import org.jspecify.annotations.NullMarked;
