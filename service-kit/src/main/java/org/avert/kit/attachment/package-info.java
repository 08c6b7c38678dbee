/**
 * Files that a source adds. The type is told by the content; the cleaned copy, without metadata and whatever a program
 * could run, is what readers see; the original is kept sealed for a separate operation. All of it happens in memory.
 */
@NullMarked
package org.avert.kit.attachment;

import org.jspecify.annotations.NullMarked;
