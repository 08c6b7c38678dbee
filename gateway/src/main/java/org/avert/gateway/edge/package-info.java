/** What happens to every exchange: correlation, headers, problems, the access log. */
@NullMarked
package org.avert.gateway.edge;

import org.jspecify.annotations.NullMarked;
