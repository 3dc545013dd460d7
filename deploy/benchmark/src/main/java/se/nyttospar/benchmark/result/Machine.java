package se.nyttospar.benchmark.result;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What everything ran on.
 *
 * @param memory in GiB
 * @param loadBefore average number of runnable threads in the minute before; negative where the system does not tell
 */
public record Machine(int cores, double memory, String kernel, String jdk, double loadBefore) {

    public static Machine here() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() / (double) (1 << 30),
                "%s %s %s"
                        .formatted(
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                System.getProperty("os.arch")),
                System.getProperty("java.vendor.version", "") + " " + Runtime.version(),
                system.getSystemLoadAverage());
    }
}
