/** The directory .avert and what it keeps secret. */
@NullMarked
package org.avert.local.home;

import org.jspecify.annotations.NullMarked;
