/** Cases over HTTP. */
@NullMarked
package org.avert.funding.cases.web;

import org.jspecify.annotations.NullMarked;
