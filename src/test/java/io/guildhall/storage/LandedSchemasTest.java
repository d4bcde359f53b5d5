package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Charter;
import io.guildhall.community.Community;
import io.guildhall.community.Wanted;
import io.guildhall.devhost.database.Database;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Guild;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.site.HealthService;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Databases as earlier versions left them, migrated by this one. A version that changes a table fails here once and
 * writes its script to {@code target/app/schemas}: it goes to the test resources under the version's name, and the
 * version into the list.
 */
class LandedSchemasTest {
    private static final List<String> VERSIONS = List.of(
            "0.1.0",
            "0.1.0-space-ids",
            "0.2.0",
            "0.3.0",
            "0.4.0",
            "0.5.0",
            "0.6.0",
            "0.7.0",
            "0.8.0",
            "0.9.0",
            "0.10.0",
            "0.11.0");
    private static final String KEY = "GARDEN";

    /** A community, three places with what happened to them, and what was written down of it. */
    private static final int ROWS_AT_LEAST = 12;

    static Stream<Arguments> landed() {
        return VERSIONS.stream()
                .flatMap(version -> Stream.of(Storage.values()).map(storage -> Arguments.of(storage, version)));
    }

    @ParameterizedTest
    @MethodSource("landed")
    void what_a_version_wrote_is_read_and_can_be_changed(Storage storage, String version) throws IOException {
        try (Database database = storage.empty()) {
            new SchemaScript(database).read(script(storage, version));
            Guild guild = host(Tables.over(database).guild());

            Community community = guild.communities.find(new SpaceKey(KEY)).orElseThrow();
            assertThat(community.charter()).isEqualTo(new Charter("Growing 'things'", "Sow\nReap", ""));
            assertThat(community.memberCount()).isEqualTo(2);
            assertThat(guild.communities.page(Wanted.with("'THINGS'"), Optional.empty(), 0, 5))
                    .as("found though it was written before there was anything to find it by")
                    .hasSize(1);
            Membership ana = membership(guild, "ana");
            assertThat(ana.roles()).containsExactly(Role.CHAMPION);
            assertThat(membership(guild, "ben").state()).isEqualTo(MembershipState.LEFT);
            assertThat(guild.memberships.roles(ana.id())).hasSize(1);
            assertThat(guild.audit.latest(100)).hasSize(6);

            assertThat(guild.joining.join(guild.person("zoe"), KEY).result()).isPresent();
            assertThat(guild.joining.join(guild.person("ben"), KEY).result()).isPresent();
            assertThat(guild.communities.find(new SpaceKey(KEY)).orElseThrow().memberCount())
                    .isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void the_newest_of_them_is_the_one_that_this_version_makes(Storage storage) throws IOException {
        try (Tables fresh = storage.open();
                Database landed = storage.empty()) {
            write(host(fresh.guild()));
            SchemaScript made = new SchemaScript(fresh.database);
            keep(storage, made.write());

            new SchemaScript(landed).read(script(storage, VERSIONS.get(VERSIONS.size() - 1)));

            assertThat(new SchemaScript(landed).columns()).isEqualTo(made.columns());
        }
    }

    @ParameterizedTest
    @MethodSource("landed")
    void invariant_25_migrating_keeps_every_value_of_every_row_and_makes_what_a_fresh_start_makes(
            Storage storage, String version) throws IOException {
        try (Tables fresh = storage.open();
                Database landed = storage.empty()) {
            fresh.audit().latest(1);
            SchemaScript migrated = new SchemaScript(landed);
            migrated.read(script(storage, version));
            Map<String, List<Map<String, Object>>> before = migrated.rows();
            assertThat(before.values().stream().mapToInt(List::size).sum()).isGreaterThan(ROWS_AT_LEAST);

            Tables.over(landed).audit().latest(1);

            assertThat(migrated.columns()).containsAll(new SchemaScript(fresh.database).columns());
            assertThat(migrated.indexes())
                    .hasSizeGreaterThan(ROWS_AT_LEAST)
                    .containsAll(new SchemaScript(fresh.database).indexes());
            Map<String, List<Map<String, Object>>> after = migrated.rows();
            before.forEach((table, rows) -> {
                assertThat(after.get(table)).as(table).hasSameSizeAs(rows);
                for (int row = 0; row < rows.size(); row++) {
                    assertThat(after.get(table).get(row)).as(table).containsAllEntriesOf(rows.get(row));
                }
            });
        }
    }

    @Test
    void the_health_page_names_the_newest_of_them() {
        assertThat(HealthService.SCHEMA).isEqualTo(VERSIONS.get(VERSIONS.size() - 1));
    }

    private static Guild host(Guild guild) {
        Viewer frida = guild.person("frida");
        guild.spaces.add(KEY, "Gardeners");
        guild.spaces.administer(KEY, frida);
        return guild;
    }

    private static void write(Guild guild) {
        Viewer frida = guild.person("frida");
        guild.founding.found(frida, Asked.founding(KEY, "Growing 'things'"));
        CommunityView view = guild.directory.one(frida, KEY).result().orElseThrow();
        Charter charter = new Charter("Growing 'things'", "Sow\nReap", "");
        guild.charters.change(
                frida, KEY, 1, charter, Asked.settings(view.community().settings()));
        Viewer ana = guild.person("ana");
        guild.joining.join(ana, KEY);
        guild.joining.join(guild.person("ben"), KEY);
        guild.roles.assign(frida, KEY, ana.user().orElseThrow().value(), Set.of(Role.CHAMPION));
        guild.joining.leave(guild.person("ben"), KEY, Optional.empty());
    }

    private static Membership membership(Guild guild, String username) {
        Community community = guild.communities.find(new SpaceKey(KEY)).orElseThrow();
        return guild.memberships
                .find(community.id(), guild.person(username).user().orElseThrow())
                .orElseThrow();
    }

    private static void keep(Storage storage, List<String> script) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("guildhall.root"), "target/app/schemas"));
        Files.write(folder.resolve(fileOf(storage)), script);
    }

    private static List<String> script(Storage storage, String version) throws IOException {
        String path = "schemas/" + version + "/" + fileOf(storage);
        try (InputStream script = LandedSchemasTest.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(script, path).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String fileOf(Storage storage) {
        return storage.name().toLowerCase(Locale.ROOT) + ".sql";
    }
}
