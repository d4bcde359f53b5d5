package io.guildhall.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPackingTest {
    private static final long NOON = 1_700_000_000_000L;

    @TempDir
    private Path place;

    @Test
    void every_class_is_there_unchanged_and_stored() throws IOException {
        List<ClassFile> some = some();
        Path jar = jarOf(some);

        ClassPacking.pack(jar);

        try (ZipFile packed = new ZipFile(jar.toFile())) {
            assertThat(packed.size()).isEqualTo(some.size());
            for (ClassFile file : some) {
                ZipEntry entry = packed.getEntry(file.name());
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getTime()).isEqualTo(NOON);
                assertThat(packed.getInputStream(entry).readAllBytes()).isEqualTo(file.content());
            }
        }
        assertThat(place).isDirectoryNotContaining(file -> !file.equals(jar));
    }

    @Test
    void whatever_order_they_come_in_the_jar_is_the_same_to_the_byte() throws IOException {
        Path one = jarOf(some());
        List<ClassFile> shuffled = new ArrayList<>(some());
        Collections.shuffle(shuffled, new Random(7));
        ClassPacking.pack(one);
        byte[] first = Files.readAllBytes(one);
        Path other = jarOf(shuffled);

        ClassPacking.pack(other);

        assertThat(Files.readAllBytes(other)).isEqualTo(first);
    }

    @Test
    void classes_that_resemble_each_other_press_smaller_than_in_the_order_of_their_names() {
        List<ClassFile> byName =
                some().stream().sorted(Comparator.comparing(ClassFile::name)).toList();

        assertThat(pressed(Neighbours.inOrder(byName))).isLessThan(pressed(byName) * 97 / 100);
    }

    @Test
    void what_is_no_class_is_not_packed_as_one() {
        ClassFile text = new ClassFile("a.class", "no class at all".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Neighbours.inOrder(List.of(text)))
                .isInstanceOfAny(IllegalArgumentException.class, UncheckedIOException.class);
    }

    private static int pressed(List<ClassFile> files) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        byte[] out = new byte[1 << 16];
        int size = 0;
        for (ClassFile file : files) {
            deflater.setInput(file.content());
            while (!deflater.needsInput()) {
                size += deflater.deflate(out);
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            size += deflater.deflate(out);
        }
        deflater.end();
        return size;
    }

    /** Classes of the JDK, of several kinds, and some hundred kilobytes of them, since what presses them looks back 32. */
    private static List<ClassFile> some() {
        Path jdk = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base");
        List<ClassFile> files = new ArrayList<>();
        for (String folder : List.of("java/util/function", "java/util/stream", "java/time")) {
            try (Stream<Path> found = Files.list(jdk.resolve(folder))) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.add(new ClassFile(jdk.relativize(file).toString(), Files.readAllBytes(file)));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return files;
    }

    private Path jarOf(List<ClassFile> files) throws IOException {
        Path jar = place.resolve("classes.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (ClassFile file : files) {
                ZipEntry entry = new ZipEntry(file.name());
                entry.setTime(NOON);
                out.putNextEntry(entry);
                out.write(file.content());
            }
        }
        return jar;
    }
}
