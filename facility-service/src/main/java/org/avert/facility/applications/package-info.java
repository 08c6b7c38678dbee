/** What a State asks for, from draft to withdrawal, with its documents. */
@NullMarked
package org.avert.facility.applications;

import org.jspecify.annotations.NullMarked;
