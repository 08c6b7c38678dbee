/** Cases in PostgreSQL. */
@NullMarked
package org.avert.facility.cases.persistence;

import org.jspecify.annotations.NullMarked;
