package se.nyttospar.local.client;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/**
 * Repeats a request for a minute while the other side is gone or asks to come back later. That is safe for commands too: each
 * carries an Idempotency-Key.
 */
final class Persistence extends DefaultHttpRequestRetryStrategy {
    private static final int ATTEMPTS = 120;
    private static final TimeValue PAUSE = TimeValue.ofMilliseconds(500);

    Persistence() {
        super(ATTEMPTS, PAUSE, List.of(UnknownHostException.class), List.of(429, 502, 503));
    }

    @Override
    public TimeValue getRetryInterval(HttpRequest request, IOException cause, int attempt, HttpContext context) {
        return PAUSE;
    }

    @Override
    protected boolean handleAsIdempotent(HttpRequest request) {
        return true;
    }
}
