package se.nyttospar.benchmark.measure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nyttospar.benchmark.stack.LocalStack;
import se.nyttospar.benchmark.stack.Progress;

/** What measurements are given: the stack that they share, and how far to go. */
public final class Surroundings implements AutoCloseable {
    private final Path home;
    private final Extent extent;
    private final Progress progress;
    private boolean startedBefore;
    private @Nullable LocalStack shared;
    private @Nullable Scenery scenery;

    public Surroundings(Path home, Extent extent, Progress progress) {
        this.home = home;
        this.extent = extent;
        this.progress = progress;
    }

    Extent extent() {
        return extent;
    }

    void say(String sentence) {
        progress.say(sentence);
    }

    /** The stack that measurements share; started when it is first needed. */
    public LocalStack shared() {
        LocalStack stack = shared;
        if (stack == null) {
            stack = start();
            shared = stack;
        }
        return stack;
    }

    /** What the shared stack knows of divisions, indicators and benefits. */
    Scenery scenery() {
        Scenery made = scenery;
        if (made == null) {
            made = Scenery.on(shared());
            scenery = made;
        }
        return made;
    }

    /** A stack of one's own, with fresh data; nothing else of ours may run. */
    LocalStack start(String... options) {
        return start(Map.of(), options);
    }

    /** The same with settings of the services, as environment variables. */
    LocalStack start(Map<String, String> settings, String... options) {
        progress.say("Starting a local stack " + String.join(" ", options));
        startedBefore = true;
        return LocalStack.start(home, settings, List.of(options));
    }

    /** Starts a stack and ends it, unless one ran before: the first start may have to build, and takes the jars apart. */
    void startOnceBefore() {
        if (!startedBefore) {
            start().close();
        }
    }

    /** Ends the shared stack. */
    @Override
    public void close() {
        if (scenery != null) {
            scenery.close();
            scenery = null;
        }
        if (shared != null) {
            shared.close();
            shared = null;
        }
    }
}
