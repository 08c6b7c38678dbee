/** What every page has: reader, language, headers, errors. */
@NullMarked
package org.avert.portal.page;

import org.jspecify.annotations.NullMarked;
