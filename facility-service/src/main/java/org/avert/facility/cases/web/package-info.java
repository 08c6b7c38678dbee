/** Cases over HTTP. */
@NullMarked
package org.avert.facility.cases.web;

import org.jspecify.annotations.NullMarked;
