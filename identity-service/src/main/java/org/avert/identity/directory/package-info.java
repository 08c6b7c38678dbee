/** Who holds which office, so that a file can name its readers. */
@NullMarked
package org.avert.identity.directory;

import org.jspecify.annotations.NullMarked;
