package se.nyttospar.benchmark.measure;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.nyttospar.benchmark.stack.LocalStack;

/** Streams of changes that are held open, each with a filter of its own; nobody reads further than their beginning. */
final class OpenStreams implements AutoCloseable {
    private final List<Socket> sockets = new ArrayList<>();

    OpenStreams(LocalStack stack, int count) throws IOException {
        String token = stack.api().token("demo-subscriber");
        URI events = stack.addresses().query("/query/v1/events");
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket();
            sockets.add(socket);
            socket.connect(new InetSocketAddress(events.getHost(), events.getPort()));
            socket.getOutputStream().write("""
                            GET %s?benefit=nobody-%d HTTP/1.1\r
                            Host: %s\r
                            Authorization: Bearer %s\r
                            Accept: text/event-stream\r
                            \r
                            """.formatted(events.getPath(), i, events.getAuthority(), token)
                    .getBytes(StandardCharsets.US_ASCII));
            begun(socket.getInputStream());
        }
    }

    private static void begun(InputStream stream) throws IOException {
        byte[] beginning = stream.readNBytes("HTTP/1.1 200".length());
        if (!new String(beginning, StandardCharsets.US_ASCII).equals("HTTP/1.1 200")) {
            throw new IOException("A stream does not begin: " + new String(beginning, StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
