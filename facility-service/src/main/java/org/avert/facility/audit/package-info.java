/** The record of who read what, as an auditor sees it; the kit keeps it. */
@NullMarked
package org.avert.facility.audit;

import org.jspecify.annotations.NullMarked;
