/**
 * Row-level security as a second line behind the queries: every connection that is taken from the pool carries the scope
 * of the caller in hand, and the policies of confidential tables read it ({@code db/kit/V0_5__scope.sql}). Without a
 * scope no policy lets a row through. The service connects as a role that owns no table; the owner's role migrates.
 */
@NullMarked
package org.avert.kit.scope;

import org.jspecify.annotations.NullMarked;
