package org.avert.kit.audit;

import java.util.concurrent.atomic.AtomicBoolean;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/** Tells of a request whether it has left a row. */
public final class AuditMark {
    private final AtomicBoolean left = new AtomicBoolean();

    public boolean hasLeftARow() {
        return left.get();
    }

    public Context in(Context context) {
        return context.put(AuditMark.class, this);
    }

    static void leave(ContextView context) {
        context.getOrEmpty(AuditMark.class).ifPresent(mark -> ((AuditMark) mark).left.set(true));
    }
}
