package io.guildhall.packing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes a jar of classes anew, stored without compression, with those next to each other that resemble each other. */
public final class ClassPacking {
    private ClassPacking() {}

    /**
     * Run by the build.
     *
     * @param args the jar; anything but classes in it is left out
     */
    public static void main(String[] args) throws IOException {
        pack(Path.of(args[0]));
    }

    static void pack(Path jar) throws IOException {
        List<ClassFile> files = new ArrayList<>();
        long time = 0;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>)
                    zip.stream().filter(ClassPacking::isClass).map(ZipEntry.class::cast)::iterator) {
                time = entry.getTime();
                files.add(
                        new ClassFile(entry.getName(), zip.getInputStream(entry).readAllBytes()));
            }
        }
        Path fresh = jar.resolveSibling(jar.getFileName() + ".packed");
        try (OutputStream file = Files.newOutputStream(fresh);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ClassFile next : Neighbours.inOrder(files)) {
                out.putNextEntry(next.stored(time));
                out.write(next.content());
            }
        }
        Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isClass(ZipEntry entry) {
        return entry.getName().endsWith(".class");
    }
}
