/** What is audited of a request, and how. */
@NullMarked
package org.avert.identity.trail;

import org.jspecify.annotations.NullMarked;
