package se.nyttospar.local.parts;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;

/** A child for tests: {@code listen}s on a port, is {@code stubborn} about ending, or {@code fail}s at once. */
final class SmallServer {
    private SmallServer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String behaviour = arguments[0];
        if (behaviour.equals("fail")) {
            System.out.println("nothing works today");
            System.exit(3);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (behaviour.equals("stubborn")) {
                waitForever();
            }
            System.out.println("ended in good order");
        }));
        try (var socket = new ServerSocket(Integer.parseInt(arguments[1]), 5, Ports.loopback())) {
            while (!socket.isClosed()) {
                socket.accept().close();
            }
        }
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
