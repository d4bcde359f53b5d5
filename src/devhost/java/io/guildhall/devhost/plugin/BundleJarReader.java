package io.guildhall.devhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads a jar once and collects everything that Confluence would refuse before it starts the bundle. */
final class BundleJarReader {
    private final Reasons reasons = new Reasons();
    private final ClassFiles classes = new ClassFiles(reasons);
    private final Map<String, String> index = new TreeMap<>();
    private final Map<String, byte[]> springFiles = new TreeMap<>();
    private Optional<byte[]> descriptor = Optional.empty();
    private Optional<byte[]> manifest = Optional.empty();

    private BundleJarReader() {}

    /** Never throws for a bad jar. */
    static BundleJar read(Path jar) {
        return new BundleJarReader().judge(jar);
    }

    private BundleJar judge(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<ZipEntry> entries = new ArrayList<>();
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(entries::add);
            for (ZipEntry entry : entries) {
                try (InputStream content = zip.getInputStream(entry)) {
                    take(entry.getName(), content);
                }
            }
        } catch (IOException e) {
            reasons.add(jar.getFileName() + " is no readable jar: " + e.getMessage());
            return new BundleJar(jar, Optional.empty(), ScannerIndex.read(Map.of(), reasons), false, reasons.all());
        }
        return judged(jar);
    }

    private void take(String name, InputStream content) throws IOException {
        if (name.equals(DescriptorReader.FILE)) {
            descriptor = Optional.of(content.readAllBytes());
        } else if (name.equals(JarFile.MANIFEST_NAME)) {
            manifest = Optional.of(content.readAllBytes());
        } else if (name.startsWith(ScannerIndex.FOLDER)) {
            index.put(
                    name.substring(ScannerIndex.FOLDER.length()),
                    new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } else if (isSpringFile(name)) {
            springFiles.put(name, content.readAllBytes());
        } else {
            classes.take(name, content);
        }
    }

    private static boolean isSpringFile(String name) {
        return name.startsWith(SpringFile.FOLDER)
                && name.indexOf('/', SpringFile.FOLDER.length()) < 0
                && name.endsWith(".xml");
    }

    private BundleJar judged(Path jar) {
        if (descriptor.isEmpty()) {
            reasons.add("the jar has no " + DescriptorReader.FILE);
        }
        if (manifest.isEmpty()) {
            reasons.add("the jar has no " + JarFile.MANIFEST_NAME);
        }
        Optional<PluginDescriptor> read = descriptor.flatMap(xml -> new DescriptorReader(reasons).read(xml));
        manifest.ifPresent(bytes -> new ManifestCheck(reasons)
                .check(bytes, read.map(PluginDescriptor::key).orElse("")));
        springFiles.forEach((file, xml) -> SpringFile.check(file, xml, reasons));
        ScannerIndex scanned = ScannerIndex.read(index, reasons);
        return new BundleJar(jar, read, scanned, !springFiles.isEmpty(), reasons.all());
    }
}
