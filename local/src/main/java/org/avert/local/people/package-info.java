@NullMarked
package org.avert.local.people;

import org.jspecify.annotations.NullMarked;
