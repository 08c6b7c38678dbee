/** Opening a confidential file without being named on it: in an emergency, for a while, on record. */
@NullMarked
package org.avert.kit.confidentiality;

import org.jspecify.annotations.NullMarked;
