/** What R2DBC wants said about columns that may be null. */
@NullMarked
package org.avert.funding.sql;

import org.jspecify.annotations.NullMarked;
