package org.avert.gateway.connection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.avert.gateway.problem.GatewayProblem;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.util.FastByteArrayOutputStream;

/** One body, copied off the network's buffers: a piece of one byte would otherwise keep a buffer of thousands. */
final class GatheredBody {

    private final GatheredBodies all;
    private final long limit;
    private final FastByteArrayOutputStream bytes = new FastByteArrayOutputStream(512);
    private final AtomicInteger held = new AtomicInteger();

    GatheredBody(GatheredBodies all, long limit) {
        this.all = all;
        this.limit = limit;
    }

    void add(DataBuffer piece) {
        try {
            var copy = new byte[piece.readableByteCount()];
            piece.read(copy);
            if (bytes.size() + (long) copy.length > limit) {
                throw GatewayProblem.tooLarge(limit);
            }
            held.addAndGet(copy.length);
            all.hold(copy.length);
            bytes.write(copy, 0, copy.length);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            DataBufferUtils.release(piece);
        }
    }

    /** From its beginning, as often as asked. */
    InputStream stream() {
        return bytes.getInputStream();
    }

    void forget() {
        all.release(held.getAndSet(0));
    }
}
