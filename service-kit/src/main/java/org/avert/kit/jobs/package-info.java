/**
 * Work that outlives a request.
 *
 * <p>A job ({@link org.avert.kit.jobs.Jobs}, PostgreSQL only) is started by a request, which answers 202 with its
 * place, and tells its progress:
 *
 * <pre>{@code
 * Mono<Job> start(Path file) {
 *     return jobs.submit("import", progress -> rows(file)
 *             .buffer(500)
 *             .concatMap(batch -> transactions
 *                     .within(save(batch))
 *                     .doOnSuccess(saved -> progress.advance(batch.size()).count("imported", saved))));
 * }
 * }</pre>
 *
 * <p>It starts once the request's change is committed, with the caller of the request as its caller, and outside of the
 * request's transaction. Progress is written at most every 250 ms. A cancelled job is cancelled as a pipeline: what is
 * in one transaction at that moment ({@link org.avert.kit.transaction.Transactions#within}) is done to its end, what
 * follows is not begun. A job whose service died is failed with a reason once its lease has run out, or started again
 * where a {@link org.avert.kit.jobs.ResumableJob} of its kind is registered.
 *
 * <p>{@link org.avert.kit.jobs.RecurringWork} beans (both stores) run at intervals under a lease, so that of several
 * instances one does it.
 *
 * <p>{@link org.avert.kit.jobs.Background} is the kit's one place that subscribes.
 */
@NullMarked
package org.avert.kit.jobs;

import org.jspecify.annotations.NullMarked;
