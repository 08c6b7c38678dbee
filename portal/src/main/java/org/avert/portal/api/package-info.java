/** The gateway's API, called with the reader's token. */
@NullMarked
package org.avert.portal.api;

import org.jspecify.annotations.NullMarked;
