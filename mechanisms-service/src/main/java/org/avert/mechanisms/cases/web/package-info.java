/** Cases over HTTP. */
@NullMarked
package org.avert.mechanisms.cases.web;

import org.jspecify.annotations.NullMarked;
