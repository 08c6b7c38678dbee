/** Cases over HTTP. */
@NullMarked
package org.avert.earlywarning.cases.web;

import org.jspecify.annotations.NullMarked;
