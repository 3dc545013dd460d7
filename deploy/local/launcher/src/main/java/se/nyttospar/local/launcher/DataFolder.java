package se.nyttospar.local.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import se.nyttospar.local.parts.Secret;

/** The folder that keeps everything between starts. One launcher at a time holds it, until its process ends. */
final class DataFolder {
    private final Path root;
    /** Held open: the lock goes with the process, also when that is killed. */
    @SuppressWarnings("unused")
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * @throws RefusedException when another launcher runs on it
     */
    static DataFolder claim(Path root) {
        try {
            Files.createDirectories(root.resolve("logs"));
            Path holder = root.resolve("launcher.pid");
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                String process = Files.exists(holder)
                        ? " (process " + Files.readString(holder).strip() + ")"
                        : "";
                throw new RefusedException(
                        "The data folder %s is in use by another launcher%s. Stop that one first, or choose another folder with --data."
                                .formatted(root, process));
            }
            Files.writeString(holder, Long.toString(ProcessHandle.current().pid()));
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new RefusedException("The data folder %s cannot be used: %s".formatted(root, e));
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    Path of(String part) {
        return root.resolve(part);
    }

    Path log(String part) {
        return root.resolve("logs").resolve(part + ".log");
    }

    /** The password of the services' own database roles. */
    String databasePassword() {
        return Secret.at(root.resolve("database.secret")).value();
    }
}
