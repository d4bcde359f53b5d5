package io.guildhall.e2e.jar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The packaged jar.
 *
 * @param size in bytes
 * @param files every file by its path, also those that lie packed in the jar of classes
 * @param packed the paths of those that do
 */
record Contents(long size, Attributes manifest, Map<String, byte[]> files, Set<String> packed) {
    /** The one jar inside of it, which holds nothing but classes. */
    static final String CLASSES = "META-INF/lib/classes.jar";

    /** The jar that the build has made. A class that is in it twice is an error. */
    static Contents ofTheJar() {
        Path path = Path.of(System.getProperty("guildhall.jar"));
        Map<String, byte[]> files = new TreeMap<>();
        Set<String> packed = new TreeSet<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry :
                    jar.stream().filter(each -> !each.isDirectory()).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    if (entry.getName().equals(CLASSES)) {
                        unpack(new JarInputStream(in), files, packed);
                    } else {
                        put(files, entry, in);
                    }
                }
            }
            return new Contents(Files.size(path), jar.getManifest().getMainAttributes(), files, packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(JarInputStream jar, Map<String, byte[]> files, Set<String> packed) throws IOException {
        for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
            if (!entry.isDirectory()) {
                put(files, entry, jar);
                packed.add(entry.getName());
            }
        }
    }

    private static void put(Map<String, byte[]> files, JarEntry entry, InputStream in) throws IOException {
        if (files.put(entry.getName(), in.readAllBytes()) != null) {
            throw new IllegalStateException(entry.getName() + " is in the jar twice");
        }
    }

    /** How large the files of these kinds are together, as they travel to a browser. */
    int zipped(String... ends) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                for (String end : ends) {
                    if (file.getKey().endsWith(end)) {
                        zip.write(file.getValue());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
