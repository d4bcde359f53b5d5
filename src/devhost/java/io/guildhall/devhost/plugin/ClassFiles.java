package io.guildhall.devhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks for class files that must not be in a plugin, in the jar and in jars inside it. */
final class ClassFiles {
    /** Java 21, which Confluence 10 runs on. */
    private static final int NEWEST = 65;

    private static final List<String> HOST_ONLY = List.of("com/atlassian/", "net/java/ao/", "bucket/");
    private static final int HEADER = 8;

    private final Reasons reasons;

    ClassFiles(Reasons reasons) {
        this.reasons = reasons;
    }

    /** Whether a package is one that only the host may bring. */
    static boolean isOfTheHost(String packageName) {
        String folder = packageName.replace('.', '/') + "/";
        return HOST_ONLY.stream().anyMatch(folder::startsWith);
    }

    /** Looks at an entry; those that are neither a class nor a jar are left unread. */
    void take(String name, InputStream content) throws IOException {
        if (name.endsWith(".class")) {
            takeClass(name, content.readNBytes(HEADER));
        } else if (name.endsWith(".jar")) {
            ZipInputStream inner = new ZipInputStream(content);
            for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
                take(entry.getName(), inner);
            }
        }
    }

    private void takeClass(String name, byte[] header) {
        HOST_ONLY.stream()
                .filter(name::startsWith)
                .findFirst()
                .ifPresent(folder -> reasons.add("extra copy of the host's own classes in the jar: "
                        + name.substring(0, name.lastIndexOf('/')).replace('/', '.')));
        if (header.length < HEADER) {
            reasons.add("class file too short: " + name);
            return;
        }
        int version = (header[6] & 0xff) << 8 | header[7] & 0xff;
        if (version > NEWEST) {
            reasons.add("class file too new: " + name + " has version " + version + ", the host reads up to " + NEWEST);
        }
    }
}
