/** Who may call an operation, read from the contract and held at the handler by operationId. */
@NullMarked
package org.avert.kit.access;

import org.jspecify.annotations.NullMarked;
