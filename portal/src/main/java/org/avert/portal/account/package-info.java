/** Who the reader is, and what an administrator may give. */
@NullMarked
package org.avert.portal.account;

import org.jspecify.annotations.NullMarked;
