/** Turns in PostgreSQL; the people themselves are in Keycloak. */
@NullMarked
package org.avert.identity.people.persistence;

import org.jspecify.annotations.NullMarked;
