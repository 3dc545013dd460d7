package se.nyttospar.local.parts;

import java.nio.file.Path;

/** The broker as a process of its own: {@code BrokerMain <folder> <port>}. SIGTERM ends it in good order. */
public final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("Usage: BrokerMain <folder> <port>");
            System.exit(2);
        }
        var broker = BrokerPart.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-closer"));
        System.out.println("The broker listens on " + broker.bootstrapServers());
        broker.awaitClosed();
    }
}
