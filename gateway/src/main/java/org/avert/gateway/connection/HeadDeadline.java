package org.avert.gateway.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends a connection whose bytes make no request in time. An idle timeout does not see it: a byte now and then is not idle.
 * Stands before the decoder; {@link Decoded} stands behind it and tells what came out.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {

    private final Duration time;
    private @Nullable Future<?> timer;
    private boolean undecoded = true;

    HeadDeadline(Duration time) {
        this.time = time;
    }

    Decoded decoded() {
        return new Decoded();
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        arm(context);
        context.fireChannelActive();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        disarm();
        context.fireChannelInactive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        undecoded = true;
        context.fireChannelRead(bytes);
        if (undecoded) {
            arm(context);
        }
    }

    private void arm(ChannelHandlerContext context) {
        if (timer == null) {
            timer = context.executor().schedule(() -> context.close(), time.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void disarm() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }

    /** Sees heads and pieces of bodies. */
    final class Decoded extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object part) {
            undecoded = false;
            disarm();
            context.fireChannelRead(part);
        }
    }
}
