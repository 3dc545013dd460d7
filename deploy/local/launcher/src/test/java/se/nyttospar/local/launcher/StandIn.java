package se.nyttospar.local.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A small process that stands where a service would: answers every request on the port of its environment with that
 * environment, or, told {@code brief}, ends right after it was ready.
 */
public final class StandIn {
    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(
                Optional.ofNullable(System.getenv("SERVER_PORT")).orElseThrow());
        boolean brief = arguments.length > 0 && arguments[0].equals("brief");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5);
        server.createContext("/", exchange -> {
            byte[] answer = System.getenv().toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
            if (brief) {
                System.out.println("I never wanted this job");
                Runtime.getRuntime().halt(7);
            }
        });
        server.start();
    }
}
