/**
 * Files of those who write without an account: what they sent, who may read it, and the correspondence. Communications
 * under the complaint procedure and reports of reprisals are such files, each in a channel of its own.
 */
@NullMarked
package org.avert.mechanisms.sources;

import org.jspecify.annotations.NullMarked;
