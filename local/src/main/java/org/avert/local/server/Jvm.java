package org.avert.local.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs the launcher also runs the parts, with options that keep memory small and the start quick. */
public final class Jvm {
    private static final int AOT_SINCE = 25;
    private static final int NATIVE_ACCESS_ASKED_SINCE = 24;

    private Jvm() {}

    public static Path executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    static int feature() {
        return Runtime.version().feature();
    }

    /** C1 alone halves the work of a start and needs a third of the code memory; the serial collector has no threads of its own. */
    static List<String> quickAndSmall(String maximumHeap) {
        var options = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                "-Xms24m",
                "-Xmx" + maximumHeap,
                "-Xss512k",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true"));
        if (feature() >= NATIVE_ACCESS_ASKED_SINCE) {
            options.add("--enable-native-access=ALL-UNNAMED");
        }
        return options;
    }

    /** Whether this Java has the ahead-of-time cache of JEP 483 and 514; older ones have the archive of JEP 350. */
    static boolean hasAotCache() {
        return feature() >= AOT_SINCE;
    }

    static String useCache(Path cache) {
        return (hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + cache;
    }

    static String writeCache(Path cache) {
        return (hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + cache;
    }
}
