package se.nyttospar.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback address. */
public final class Ports {
    private Ports() {}

    /** A port that nothing listens on right now. Another process may still take it before it is used. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on the loopback address", e);
        }
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
