/** Reading rows and putting filters together, for the persistence of every feature. */
@NullMarked
package org.avert.earlywarning.config.sql;

import org.jspecify.annotations.NullMarked;
