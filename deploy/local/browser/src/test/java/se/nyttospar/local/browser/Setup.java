package se.nyttospar.local.browser;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.nyttospar.local.stack.LocalStack;

/**
 * The whole local setup with the demo scenario; or one that runs already, named by the system property {@code nyttospar.web}.
 *
 * @param pages where they are
 * @param stack null when it is not ours to end
 */
record Setup(URI pages, @Nullable LocalStack stack) implements AutoCloseable {

    static Setup in(Path folder) {
        String running = System.getProperty("nyttospar.web", "");
        if (!running.isEmpty()) {
            return new Setup(URI.create(running), null);
        }
        LocalStack stack = LocalStack.start(
                Path.of("../../..").toAbsolutePath().normalize(), folder, "The demo scenario is loaded", "--demo");
        return new Setup(stack.addresses().query(), stack);
    }

    @Override
    public void close() {
        if (stack != null) {
            stack.close();
        }
    }
}
