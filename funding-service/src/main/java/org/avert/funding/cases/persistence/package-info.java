/** Cases in PostgreSQL. */
@NullMarked
package org.avert.funding.cases.persistence;

import org.jspecify.annotations.NullMarked;
