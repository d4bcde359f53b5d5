package io.guildhall.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import io.guildhall.kernel.SecretFile.Reading;
import io.guildhall.kernel.SecretFile.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedHomeFileTest {
    private static final byte[] SECRET = "thirty-two bytes that are secret".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_host_without_a_shared_home_has_no_file_and_gets_none() {
        SharedHomeFile file = file(Optional.empty());

        assertThat(file.read().state()).isEqualTo(State.NO_FOLDER);
        assertThat(file.create(SECRET).state()).isEqualTo(State.NO_FOLDER);
    }

    @Test
    void it_is_made_once_for_its_owner_alone_and_read_by_other_nodes() throws IOException {
        Path home = folder.resolve("home");
        SharedHomeFile here = file(Optional.of(home));
        SharedHomeFile there = file(Optional.of(home));
        assertThat(here.read().state()).isEqualTo(State.ABSENT);
        assertThat(Files.exists(home)).as("looking makes nothing").isFalse();

        assertThat(here.create(SECRET).content()).isEqualTo(SECRET);
        Reading second = there.create("another".getBytes(StandardCharsets.UTF_8));

        assertThat(second.state()).isEqualTo(State.READY);
        assertThat(second.content()).isEqualTo(SECRET);
        Path made = home.resolve("guildhall").resolve("issuer.key");
        assertThat(mode(made)).isEqualTo("rw-------");
        assertThat(mode(made.getParent())).isEqualTo("rwx------");
        try (Stream<Path> all = Files.list(made.getParent())) {
            assertThat(all).containsExactly(made);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwxrwxrwx", "rwx------"})
    void it_is_not_trusted_where_others_may_read_or_change_it(String mode) throws IOException {
        SharedHomeFile file = file(Optional.of(folder));
        file.create(SECRET);
        Files.setPosixFilePermissions(made(), PosixFilePermissions.fromString(mode));

        assertThat(file.read().state()).isEqualTo(State.OPEN_TO_OTHERS);
        assertThat(file.read().content()).isEmpty();
        assertThat(file.create(SECRET).state()).isEqualTo(State.OPEN_TO_OTHERS);

        Files.setPosixFilePermissions(made(), PosixFilePermissions.fromString("r--------"));
        assertThat(file.read().state()).isEqualTo(State.READY);
    }

    @Test
    void a_folder_a_link_and_something_too_long_in_its_place_are_damaged() throws IOException {
        SharedHomeFile file = file(Optional.of(folder));
        Files.createDirectories(made());
        assertThat(file.read().state()).isEqualTo(State.DAMAGED);

        Files.delete(made());
        Path elsewhere = Files.write(folder.resolve("elsewhere"), SECRET);
        Files.createSymbolicLink(made(), elsewhere);
        assertThat(file.read().state()).isEqualTo(State.DAMAGED);

        Files.delete(made());
        file.create(new byte[2_000]);
        assertThat(file.read().state()).isEqualTo(State.DAMAGED);
    }

    @Test
    void a_home_in_which_nothing_can_be_made_is_told() throws IOException {
        Path taken = Files.write(folder.resolve("file"), SECRET);

        assertThat(file(Optional.of(taken)).create(SECRET).state()).isEqualTo(State.UNREADABLE);
    }

    private Path made() {
        return folder.resolve("guildhall").resolve("issuer.key");
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static SharedHomeFile file(Optional<Path> home) {
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getSharedHomeDirectory()).thenReturn(home);
        return new SharedHomeFile(application);
    }
}
