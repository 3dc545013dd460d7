package se.nyttospar.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** TCP ports of the loopback address. */
public final class Ports {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    /** Who asks twice before using the first would else now and then get the same. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /**
     * A port that nothing listens on right now, below those that systems give to outgoing connections: a server that is started again must
     * not find a client on its port. Another process may still take it before it is used.
     */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(LOWEST, HIGHEST)
                .limit(1_000)
                .filter(Ports::isFree)
                .filter(GIVEN::add)
                .findFirst()
                .orElseThrow(() -> new PartFailedException("No free port on the loopback address"));
    }

    /** Whether the port is free, or becomes so in time: one whose server has just ended takes a moment. */
    public static boolean becomesFree(int port, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!isFree(port)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return true;
    }

    /** The port itself, or a free one where 0 asks for any. */
    public static int orFree(int port) {
        return port == 0 ? free() : port;
    }

    /** Whether a server could listen on {@code port} of 127.0.0.1 now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // As the servers do: a port whose last connections are only lingering counts as free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback(), port), 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static InetAddress loopback() {
        try {
            return InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
