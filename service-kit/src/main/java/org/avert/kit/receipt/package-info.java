/**
 * Coming back without an account: whoever submits gets a receipt code, shown once, and reads and answers with it.
 *
 * <pre>{@code
 * var code = codes.issue("communication", idempotencyKey, reservedId);          // to be shown, never stored
 * store(codes.fingerprint("communication", code));                              // what is stored instead
 * receipts.present("communication", typed, communications::findByReceipt)       // one answer to every wrong code
 * }</pre>
 *
 * <p>There is no way back to a lost code, and no list of who tried one: failures share one budget per instance.
 */
@NullMarked
package org.avert.kit.receipt;

import org.jspecify.annotations.NullMarked;
