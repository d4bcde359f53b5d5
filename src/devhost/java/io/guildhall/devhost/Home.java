package io.guildhall.devhost;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds the host's data. A mark in it says that it is one, so that nothing else is ever emptied. A lock on a file in it keeps any other host
 * out; it falls when it is closed or when the process ends, however it ends.
 */
final class Home implements AutoCloseable {
    private static final String MARK = ".guildhall-home";
    private static final String LOCK = ".guildhall-lock";

    private final Path folder;
    private final FileChannel lock;

    private Home(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes the folder, and empties it first if asked.
     *
     * @throws IOException also where the folder holds something else, and where another host has it
     */
    static Home at(Path folder, boolean fresh) throws IOException {
        boolean ours = isOurs(folder);
        if (fresh && !ours) {
            throw new IOException(folder + " was not made by this host, so it is not emptied");
        }
        Files.createDirectories(folder);
        Home home = new Home(folder, locked(folder));
        try {
            home.prepare(fresh, ours);
            return home;
        } catch (IOException | RuntimeException failed) {
            home.close();
            throw failed;
        }
    }

    Path folder() {
        return folder;
    }

    private void prepare(boolean fresh, boolean ours) throws IOException {
        if (fresh) {
            deleteBelow(folder);
        }
        if (ours && !Files.exists(folder.resolve(MARK))) {
            Files.createFile(folder.resolve(MARK));
        }
        deleteBelow(folder.resolve("osgi"));
    }

    /** Whether it has the mark, or nothing yet. */
    private static boolean isOurs(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve(MARK))) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith(LOCK));
        }
    }

    /** The file names the process that has it. */
    private static FileChannel locked(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!isFree(channel)) {
            channel.close();
            throw new IOException("another host (process "
                    + Files.readString(file).strip() + ") uses " + folder + ": end that one or choose another --home");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return channel;
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock taken = channel.tryLock();
            return taken != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    /** The file of the lock stays: another host could lock a new one beside it. */
    private static void deleteBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.filter(file -> !file.equals(folder) && !file.equals(folder.resolve(LOCK)))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
