/**
 * Audit rows as documents. The store has no trigger: the service's own database role may insert and find, nothing else.
 */
@NullMarked
package org.avert.kit.audit.mongo;

import org.jspecify.annotations.NullMarked;
