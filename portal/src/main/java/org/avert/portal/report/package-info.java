/**
 * Pages for somebody at risk: choose, tell, come back by code. No login, no cookie, no script, nothing kept here; the code
 * is in bodies only.
 */
@NullMarked
package org.avert.portal.report;

import org.jspecify.annotations.NullMarked;
