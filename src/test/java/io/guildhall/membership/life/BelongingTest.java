package io.guildhall.membership.life;

import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Guild;
import io.guildhall.membership.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Communities below others. Frida runs them all; olga administers the space of ROOT and nothing else. */
class BelongingTest {
    private final Guild guild = Guild.inMemory();
    private final Viewer frida = guild.person("frida");
    private final Viewer olga = guild.person("olga");

    @BeforeEach
    void sixCommunities() {
        List.of("ROOT", "A", "B", "C", "D", "E").forEach(this::launched);
        guild.spaces.administer("ROOT", olga);
    }

    private void launched(String key) {
        guild.spaces.add(key, "Space " + key);
        guild.spaces.administer(key, frida);
        guild.founding.found(frida, Asked.founding(key, "Growing things"));
        guild.launched(key);
    }

    @Test
    void whoever_runs_both_puts_one_below_the_other() {
        assertThat(changed(put("A", "ROOT"))).isTrue();
        assertThat(changed(put("A", "ROOT"))).isFalse();

        assertThat(childrenOf("ROOT")).containsExactly("A");
        assertThat(childrenOf("A")).isEmpty();
    }

    @Test
    void whoever_runs_only_one_of_them_does_not() {
        Viewer ana = runs("ana", "A");

        assertThat(codeOf(guild.parents.put(ana, "A", "ROOT"))).isEqualTo(CommunityRefusal.PARENT_NOT_ALLOWED);
        assertThat(codeOf(guild.parents.put(olga, "A", "ROOT"))).isEqualTo(CommunityRefusal.NOT_ALLOWED);
        assertThat(codeOf(guild.parents.put(Viewer.anonymous(), "A", "ROOT"))).isEqualTo(CommunityRefusal.LOGIN_NEEDED);
    }

    @Test
    void whoever_administers_the_space_above_and_runs_the_one_below_may() {
        guild.spaces.administer("ROOT", runs("ana", "A"));

        assertThat(changed(guild.parents.put(guild.person("ana"), "A", "ROOT"))).isTrue();
    }

    @Test
    void either_side_may_end_it() {
        put("A", "ROOT");
        assertThat(changed(guild.parents.free(olga, "A"))).isTrue();
        assertThat(changed(guild.parents.free(frida, "A"))).isFalse();
        assertThat(codeOf(guild.parents.free(guild.person("ben"), "A"))).isEqualTo(CommunityRefusal.NOT_ALLOWED);

        assertThat(childrenOf("ROOT")).isEmpty();
    }

    @Test
    void nothing_stands_below_itself() {
        put("A", "ROOT");
        put("B", "A");

        assertThat(codeOf(put("ROOT", "ROOT"))).isEqualTo(CommunityRefusal.PARENT_CIRCLE);
        assertThat(codeOf(put("ROOT", "B"))).isEqualTo(CommunityRefusal.PARENT_CIRCLE);
        assertThat(codeOf(put("A", "B"))).isEqualTo(CommunityRefusal.PARENT_CIRCLE);
    }

    @Test
    void there_are_five_levels_and_no_more() {
        put("A", "ROOT");
        put("B", "A");
        put("C", "B");
        assertThat(changed(put("D", "C"))).isTrue();

        assertThat(codeOf(put("E", "D"))).isEqualTo(CommunityRefusal.PARENT_TOO_DEEP);
        assertThat(codeOf(put("ROOT", "E"))).isEqualTo(CommunityRefusal.PARENT_TOO_DEEP);
        assertThat(changed(put("E", "C"))).isTrue();
    }

    @Test
    void archiving_what_stands_above_frees_what_stands_below() {
        put("A", "ROOT");
        put("B", "ROOT");

        guild.life.archive(frida, "ROOT");

        assertThat(parentOf("A")).isEmpty();
        assertThat(parentOf("B")).isEmpty();
        assertThat(codeOf(put("A", "ROOT"))).isEqualTo(CommunityRefusal.PARENT_ARCHIVED);
        assertThat(guild.audit.latest(20))
                .filteredOn(entry -> entry.act().equals("community.parent-set"))
                .hasSize(4);
    }

    @Test
    void a_space_that_is_gone_frees_them_too() {
        put("A", "ROOT");
        guild.spaces.delete("ROOT");

        guild.homeless.run();

        assertThat(parentOf("A")).isEmpty();
    }

    @Test
    void nobody_is_told_of_what_they_may_not_see() {
        put("A", "ROOT");
        put("B", "ROOT");
        guild.spaces.showOnlyTo("A", frida);

        assertThat(keys(guild.directory.children(guild.person("ben"), "ROOT"))).containsExactly("B");
        assertThat(keys(guild.directory.children(Viewer.anonymous(), "ROOT"))).containsExactly("B");
        assertThat(childrenOf("ROOT")).containsExactly("A", "B");
        guild.spaces.showOnlyTo("ROOT", frida);
        var shown = guild.directory
                .list(guild.person("ben"), Asked.directory(100))
                .result()
                .orElseThrow()
                .items();
        assertThat(guild.directory.parents(guild.person("ben"), shown)).isEmpty();
        assertThat(guild.directory.parents(frida, shown))
                .containsOnlyKeys(find("B").id());
    }

    private Viewer runs(String username, String key) {
        Viewer viewer = guild.person(username);
        guild.joining.join(viewer, key);
        guild.roles.assign(frida, key, viewer.user().orElseThrow().value(), java.util.Set.of(Role.FACILITATOR));
        guild.roles.accept(viewer, key);
        return viewer;
    }

    private Outcome<CommunityView> put(String child, String parent) {
        return guild.parents.put(frida, child, parent);
    }

    private List<String> childrenOf(String key) {
        return keys(guild.directory.children(frida, key));
    }

    private static List<String> keys(Outcome<List<CommunityView>> views) {
        return views.result().orElseThrow().stream()
                .map(view -> view.space().key().value())
                .toList();
    }

    private Community find(String key) {
        return guild.communities.find(new SpaceKey(key)).orElseThrow();
    }

    private Optional<?> parentOf(String key) {
        return find(key).arrangements().parent();
    }
}
