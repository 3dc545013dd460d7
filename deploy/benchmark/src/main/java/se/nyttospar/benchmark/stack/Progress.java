package se.nyttospar.benchmark.stack;

import java.io.PrintStream;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Tells the person who waits what is being done. */
public record Progress(PrintStream out) {
    public void say(String sentence) {
        out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME) + "  "
                + sentence);
    }
}
