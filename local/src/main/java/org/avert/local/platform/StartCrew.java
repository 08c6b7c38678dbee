package org.avert.local.platform;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Starts several parts at once, one more than there are processors: Keycloak takes longest, comes first, and needs a
 * processor to itself. */
final class StartCrew implements AutoCloseable {
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors() + 1);

    void all(Collection<Part> parts, Consumer<Part> start) {
        var starts = parts.stream()
                .map(part -> CompletableFuture.runAsync(() -> start.accept(part), threads))
                .toList();
        try {
            failFast(starts).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static CompletableFuture<?> failFast(Collection<CompletableFuture<Void>> starts) {
        var all = CompletableFuture.allOf(starts.toArray(CompletableFuture<?>[]::new));
        var firstFailure = new CompletableFuture<Void>();
        starts.forEach(start -> start.exceptionally(failure -> {
            firstFailure.completeExceptionally(failure);
            return null;
        }));
        return CompletableFuture.anyOf(all, firstFailure);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
