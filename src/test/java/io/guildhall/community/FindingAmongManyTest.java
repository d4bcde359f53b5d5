package io.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.database.RowsRead;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What finding communities by their words reads on PostgreSQL where there are four thousand, and what is found right after it was written. */
class FindingAmongManyTest {
    private final Tables tables = Storage.POSTGRESQL.open();
    private final Guild guild = tables.guild();
    private final Communities communities = guild.communities;

    @BeforeEach
    void fill() {
        found(guild, "GARDEN", "Gardeners", "Growing things");
        tables.doubleCommunities(12);
        found(guild, "BEES", "Beekeepers", "Honey");
        about("BEES", "Hives");
        tables.database.jdbc().execute("ANALYZE");
    }

    @AfterEach
    void close() {
        tables.close();
    }

    private static void found(Guild guild, String key, String name, String concern) {
        Viewer frida = guild.person("frida");
        guild.spaces.add(key, name);
        guild.spaces.administer(key, frida);
        assertThat(guild.founding.found(frida, Asked.founding(key, concern)).result())
                .isPresent();
    }

    private void about(String key, String topic) {
        tables.transactions().inTransaction(() -> {
            CommunityRow row = communities.forChange(new SpaceKey(key)).orElseThrow();
            row.save(row.value().arranged(row.value().arrangements().withTopics(List.of(topic))));
            return true;
        });
    }

    @Test
    void a_rare_word_reads_no_row_that_does_not_have_it() {
        assertThat(with("honey")).containsExactly("BEES");

        assertThat(read(() -> with("honey"))).as("a rare word").isLessThan(30);
        assertThat(read(() -> with("nowhere"))).as("none").isLessThan(30);
        assertThat(read(() ->
                        keys(listed(new Wanted("", "hives", Optional.empty(), Optional.empty(), Optional.empty())))))
                .as("a topic")
                .isLessThan(30);
        assertThat(read(() -> keys(communities.having(Set.of("honey", "wax"), 50).stream())))
                .as("any of several words")
                .isLessThan(30);
        assertThat(read(() -> keys(communities.offering(Set.of("Hives", "Wax"), 50).stream())))
                .as("any of several topics")
                .isLessThan(30);
        assertThat(with("growing")).as("what all have").hasSize(100);
    }

    @Test
    void what_this_node_writes_and_what_is_new_anywhere_is_found_at_once() {
        assertThat(with("wax")).isEmpty();

        about("BEES", "Wax");
        assertThat(with("wax")).containsExactly("BEES");
        assertThat(with("hives")).isEmpty();
        assertThat(keys(communities.offering(Set.of("Wax"), 5).stream())).containsExactly("BEES");

        try (Tables other = tables.otherNode()) {
            found(other.guild(), "CANDLES", "Candle makers", "Wax and wick");
            assertThat(with("wax")).containsExactly("BEES", "CANDLES");
            assertThat(with("makers honey")).isEmpty();
        }
    }

    private long read(Supplier<List<String>> reading) {
        return RowsRead.during(tables.database, reading::get).rows();
    }

    private List<String> with(String text) {
        return keys(listed(Wanted.with(text)));
    }

    private Stream<Community> listed(Wanted wanted) {
        return communities.page(wanted, Optional.empty(), 0, 100).stream().map(ListedCommunity::community);
    }

    private static List<String> keys(Stream<Community> found) {
        return found.map(each -> each.space().value()).toList();
    }
}
