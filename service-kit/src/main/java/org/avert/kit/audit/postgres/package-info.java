/** Audit rows in PostgreSQL, where a trigger refuses to change them. */
@NullMarked
package org.avert.kit.audit.postgres;

import org.jspecify.annotations.NullMarked;
