package io.guildhall.host;

import com.atlassian.sal.api.ApplicationProperties;
import io.guildhall.kernel.SecretFile;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The secret in {@code guildhall/issuer.key} of the home that all nodes of the host share. Where a file system knows of owners the file has mode
 * 0600 and its folder 0700; on Windows the folder's own access list decides, which is the administrator's, and is not looked at.
 */
@Named
final class SharedHomeFile implements SecretFile {
    private static final Logger LOG = LoggerFactory.getLogger(SharedHomeFile.class);
    private static final String FOLDER = "guildhall";
    private static final String NAME = "issuer.key";
    private static final String OWNERS_FILE = "rw-------";
    private static final String OWNERS_FOLDER = "rwx------";
    private static final Set<PosixFilePermission> FOR_OWNERS =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final ApplicationProperties application;

    @Inject
    SharedHomeFile(ApplicationProperties application) {
        this.application = application;
    }

    @Override
    public Reading read() {
        return file().map(SharedHomeFile::read).orElseGet(() -> Reading.not(State.NO_FOLDER));
    }

    @Override
    public Reading create(byte[] content) {
        Optional<Path> home = application.getSharedHomeDirectory();
        Reading before = read();
        if (home.isEmpty() || before.state() != State.ABSENT) {
            return before;
        }
        try {
            write(home.get(), content);
        } catch (IOException | SecurityException failed) {
            LOG.warn("The file for the issuer's keys could not be made: {}", failed.toString());
            return Reading.not(State.UNREADABLE);
        }
        return read();
    }

    private Optional<Path> file() {
        return application
                .getSharedHomeDirectory()
                .map(home -> home.resolve(FOLDER).resolve(NAME));
    }

    private static Reading read(Path file) {
        try {
            if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Reading.not(State.ABSENT);
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Reading.not(Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? State.DAMAGED : State.UNREADABLE);
            }
            return isForOwner(file) ? content(file) : Reading.not(State.OPEN_TO_OTHERS);
        } catch (IOException | SecurityException unreadable) {
            LOG.warn("The file for the issuer's keys could not be read: {}", unreadable.toString());
            return Reading.not(State.UNREADABLE);
        }
    }

    private static Reading content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MOST + 1);
            return content.length <= MOST ? Reading.ready(content) : Reading.not(State.DAMAGED);
        }
    }

    private static boolean isForOwner(Path file) throws IOException {
        return !hasOwners(file)
                || FOR_OWNERS.containsAll(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
    }

    /** Written beside its place and moved there, so that nobody ever reads a half of it. */
    private static void write(Path home, byte[] content) throws IOException {
        Files.createDirectories(home);
        Path folder = home.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, attributes(home, OWNERS_FOLDER));
        }
        Path draft = Files.createTempFile(folder, NAME, ".new", attributes(folder, OWNERS_FILE));
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(content));
                channel.force(true);
            }
            move(draft, folder.resolve(NAME));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file);
        }
    }

    private static FileAttribute<?>[] attributes(Path place, String mode) {
        return hasOwners(place)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private static boolean hasOwners(Path place) {
        return Optional.ofNullable(Files.getFileAttributeView(place, PosixFileAttributeView.class))
                .isPresent();
    }
}
