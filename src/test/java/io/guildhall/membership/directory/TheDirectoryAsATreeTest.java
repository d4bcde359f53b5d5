package io.guildhall.membership.directory;

import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.Listing;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.membership.MembershipRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ROOT has A and B below it, A has C, and C has D; E stands on its own. Frida runs them all, ben is a stranger. */
class TheDirectoryAsATreeTest {
    private final Guild guild = Guild.inMemory();
    private final Viewer frida = guild.person("frida");
    private final Viewer ben = guild.person("ben");

    @BeforeEach
    void sixCommunities() {
        List.of("ROOT", "A", "B", "C", "D", "E").forEach(this::launched);
        put("A", "ROOT");
        put("B", "ROOT");
        put("C", "A");
        put("D", "C");
    }

    @Test
    void what_belongs_together_stands_together() {
        assertThat(treeOf(ben)).containsExactly("E", "ROOT", "- A", "-- C", "--- D", "- B");
        assertThat(treeOf(Viewer.anonymous())).containsExactlyElementsOf(treeOf(ben));
    }

    @Test
    void one_whose_parent_may_not_be_seen_stands_on_its_own_and_takes_its_own_along() {
        guild.spaces.showOnlyTo("A", frida);

        assertThat(treeOf(ben)).containsExactly("C", "- D", "E", "ROOT", "- B");
        assertThat(treeOf(frida)).containsExactly("E", "ROOT", "- A", "-- C", "--- D", "- B");
    }

    @Test
    void what_may_not_be_seen_stands_nowhere() {
        guild.spaces.showOnlyTo("ROOT", frida);
        guild.spaces.showOnlyTo("D", frida);

        assertThat(treeOf(ben)).containsExactly("A", "- C", "B", "E");
    }

    @Test
    void one_that_is_known_from_outside_only_has_nothing_above_or_below_it() {
        listedOnTheSite("A");
        guild.spaces.showOnlyTo("A", frida);
        listedOnTheSite("B");
        guild.spaces.showOnlyTo("B", frida);

        assertThat(treeOf(ben)).containsExactly("A", "B", "C", "- D", "E", "ROOT");
    }

    @Test
    void every_page_begins_with_one_that_stands_on_its_own_and_nothing_is_left_out() {
        List.of("F", "G", "H").forEach(this::launched);
        List<String> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            DirectoryTreeService.Grove grove =
                    guild.tree.of(ben, cursor, 2).result().orElseThrow();
            seen.addAll(lines(grove));
            cursor = grove.top().next();
        } while (cursor.isPresent());

        assertThat(seen).containsExactly("E", "F", "G", "H", "ROOT", "- A", "-- C", "--- D", "- B");
        assertThat(codeOf(guild.tree.of(ben, Optional.of("§"), 2))).isEqualTo(MembershipRefusal.BAD_CURSOR);
    }

    @Test
    void says_so_where_more_belong_to_those_shown_than_are_looked_at() {
        assertThat(guild.tree
                        .of(ben, Optional.empty(), 10)
                        .result()
                        .orElseThrow()
                        .whole())
                .isTrue();
        for (int i = 0; i < DirectoryTreeService.BELOW_MAX; i++) {
            launched("X" + i);
            put("X" + i, "E");
        }

        DirectoryTreeService.Grove grove =
                guild.tree.of(ben, Optional.empty(), 10).result().orElseThrow();

        assertThat(grove.whole()).isFalse();
        assertThat(lines(grove)).contains("E", "ROOT");
    }

    private List<String> treeOf(Viewer viewer) {
        return lines(guild.tree.of(viewer, Optional.empty(), 10).result().orElseThrow());
    }

    private static List<String> lines(DirectoryTreeService.Grove grove) {
        List<String> lines = new ArrayList<>();
        grove.top().items().forEach(view -> {
            lines.add(view.space().key().value());
            add(lines, "-", grove.below().getOrDefault(view.community().id(), List.of()));
        });
        return lines;
    }

    private static void add(List<String> lines, String dashes, List<DirectoryTreeService.Branch> branches) {
        branches.forEach(branch -> {
            lines.add(dashes + " " + branch.sighting().space().key().value());
            add(lines, dashes + "-", branch.below());
        });
    }

    private void launched(String key) {
        guild.spaces.add(key, "Space " + key);
        guild.spaces.administer(key, frida);
        guild.founding.found(frida, Asked.founding(key, "Growing things"));
        guild.launched(key);
    }

    private void put(String child, String parent) {
        assertThat(guild.parents.put(frida, child, parent).result()).isPresent();
    }

    private void listedOnTheSite(String key) {
        CommunityRow row = guild.communities.forChange(new SpaceKey(key)).orElseThrow();
        CommunitySettings old = row.value().settings();
        row.save(row.value()
                .revised(
                        row.value().charter(),
                        new CommunitySettings(old.type(), old.joinPolicy(), Listing.SITE, old.rosterVisibility())));
    }
}
