package io.guildhall.e2e.jar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.GZIPOutputStream;

/**
 * The packaged jar.
 *
 * @param size in bytes
 * @param files every file by its path
 */
record Contents(long size, Attributes manifest, Map<String, byte[]> files) {
    /** The jar that the build has made. */
    static Contents ofTheJar() {
        Path path = Path.of(System.getProperty("guildhall.jar"));
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry :
                    jar.stream().filter(each -> !each.isDirectory()).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
            return new Contents(Files.size(path), jar.getManifest().getMainAttributes(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
