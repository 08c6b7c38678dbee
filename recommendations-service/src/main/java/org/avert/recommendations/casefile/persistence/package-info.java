/** Cases and their steps in PostgreSQL. */
@NullMarked
package org.avert.recommendations.casefile.persistence;

import org.jspecify.annotations.NullMarked;
