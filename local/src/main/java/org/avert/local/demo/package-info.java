@NullMarked
package org.avert.local.demo;

import org.jspecify.annotations.NullMarked;
