/** People over HTTP. */
@NullMarked
package org.avert.identity.people.web;

import org.jspecify.annotations.NullMarked;
