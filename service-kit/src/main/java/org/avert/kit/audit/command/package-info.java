/**
 * An operator's look at the audit, without the service: {@code java -cp <service>.jar
 * org.avert.kit.audit.command.VerifyAudit} with the service's environment.
 */
@NullMarked
package org.avert.kit.audit.command;

import org.jspecify.annotations.NullMarked;
