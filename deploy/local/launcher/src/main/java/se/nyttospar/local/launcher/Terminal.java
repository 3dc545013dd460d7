package se.nyttospar.local.launcher;

import java.io.PrintStream;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Says things to the person at the terminal, one whole line at a time. */
record Terminal(PrintStream out) {

    /** An event, with the time of day. */
    void event(String sentence) {
        say(LocalTime.now().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME) + "  " + sentence);
    }

    void say(String text) {
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }
}
