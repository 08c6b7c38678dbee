@NullMarked
package org.avert.local.cli;

import org.jspecify.annotations.NullMarked;
