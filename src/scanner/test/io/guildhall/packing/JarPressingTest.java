package io.guildhall.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarPressingTest {
    private static final long NOON = 1_700_000_000_000L;
    private static final String LONG = "What we care about, and who takes part in it. ".repeat(40)
            + "Words that differ make it harder: facilitator, sponsor, steward, champion, deputy, newcomer, guest.";

    @TempDir
    private Path place;

    @Test
    void whoever_reads_it_finds_the_same_entries_in_the_same_order() throws IOException {
        Path jar = jar();

        JarPressing.press(jar);

        try (ZipFile pressed = new ZipFile(jar.toFile())) {
            assertThat(pressed.stream().map(ZipEntry::getName)).containsExactly("META-INF/", "empty", "x", "long.txt");
            assertThat(pressed.stream().map(ZipEntry::getTime)).containsOnly(NOON);
            assertThat(text(pressed, "long.txt")).isEqualTo(LONG);
            assertThat(text(pressed, "empty")).isEmpty();
            assertThat(text(pressed, "x")).isEqualTo("x");
        }
        assertThat(place).isDirectoryNotContaining(file -> !file.equals(jar));
    }

    @Test
    void it_weighs_less_and_pressing_it_again_changes_no_byte() throws IOException {
        Path jar = jar();
        long before = Files.size(jar);
        JarPressing.press(jar);
        byte[] once = Files.readAllBytes(jar);

        JarPressing.press(jar);

        assertThat(once.length).isLessThan((int) before);
        assertThat(Files.readAllBytes(jar)).isEqualTo(once);
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private Path jar() throws IOException {
        Path jar = place.resolve("app.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (List<String> each : List.of(
                    List.of("META-INF/", ""), List.of("empty", ""), List.of("x", "x"), List.of("long.txt", LONG))) {
                ZipEntry entry = new ZipEntry(each.get(0));
                entry.setTime(NOON);
                out.putNextEntry(entry);
                out.write(each.get(1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
