package se.nyttospar.local.parts;

import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sets java.util.logging to one line per warning; named by the system property {@code java.util.logging.config.class}. */
public final class QuietLogging {
    public QuietLogging() {
        if (System.getProperty("java.util.logging.SimpleFormatter.format") == null) {
            System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s %3$s: %5$s%6$s%n");
        }
        var handler = new ConsoleHandler();
        handler.setFormatter(new SimpleFormatter());
        var root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(handler);
    }
}
