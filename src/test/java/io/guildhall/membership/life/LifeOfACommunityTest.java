package io.guildhall.membership.life;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Stage;
import io.guildhall.community.Wanted;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Ability;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Archived and revived, at rest and awake, its stage, and its end. */
class LifeOfACommunityTest {
    private final Situation situation = Situation.aCommunity().in(CommunityStatus.ACTIVE);
    private final Viewer frida = situation.person("frida");

    @Test
    void invariant_20_an_archived_community_can_be_read_and_nothing_in_it_written() {
        situation.member("ana");
        assertThat(changed(situation.guild.life.archive(frida, GARDEN))).isTrue();
        assertThat(changed(situation.guild.life.archive(frida, GARDEN))).isFalse();

        assertThat(status()).isEqualTo(CommunityStatus.ARCHIVED);
        assertThat(situation.guild.directory.one(Viewer.anonymous(), GARDEN).result())
                .isPresent();
        List<io.guildhall.kernel.Outcome<?>> writes = List.of(
                situation.join("ben"),
                situation.leave("ana"),
                situation.guild.launching.launch(frida, GARDEN),
                situation.guild.welcoming.choose(frida, GARDEN, ""),
                situation.guild.parents.put(frida, GARDEN, GARDEN),
                situation.guild.inviting.invite(frida, GARDEN, List.of("ben"), ""),
                situation.assign("frida", "ana", Role.CHAMPION),
                situation.guild.life.stage(frida, GARDEN, Stage.MATURING));
        assertThat(writes)
                .allSatisfy(write ->
                        assertThat(codeOf(write)).isIn(CommunityRefusal.ARCHIVED, CommunityRefusal.OTHER_STATUS));
    }

    @Test
    void reviving_brings_back_what_it_was() {
        situation.guild.life.archive(frida, GARDEN);
        assertThat(situation.seenBy("frida").can(Ability.REVIVE)).isTrue();

        assertThat(changed(situation.guild.life.revive(frida, GARDEN))).isTrue();

        assertThat(status()).isEqualTo(CommunityStatus.ACTIVE);
        assertThat(acts()).containsSubsequence("community.revived", "community.archived");
    }

    @Test
    void one_that_was_never_launched_comes_back_as_a_draft() {
        Situation draft = Situation.aCommunity().member("ana");
        draft.guild.life.stop(draft.person("frida"), GARDEN);
        assertThat(draft.community().life().status()).isEqualTo(CommunityStatus.ARCHIVED);

        draft.guild.life.revive(draft.person("frida"), GARDEN);

        assertThat(draft.community().life().status()).isEqualTo(CommunityStatus.DRAFT);
    }

    @Test
    void one_without_anybody_who_can_facilitate_comes_back_orphaned() {
        situation.guild.life.archive(frida, GARDEN);
        situation.guild.people.delete(situation.idOf("frida"));

        situation.guild.life.revive(situation.person("spacey"), GARDEN);

        assertThat(status()).isEqualTo(CommunityStatus.ORPHANED);
    }

    @Test
    void it_rests_and_wakes() {
        assertThat(changed(situation.guild.life.rest(frida, GARDEN))).isTrue();
        assertThat(changed(situation.guild.life.rest(frida, GARDEN))).isFalse();
        assertThat(status()).isEqualTo(CommunityStatus.DORMANT);
        assertThat(situation.join("ana").result()).isPresent();

        assertThat(changed(situation.guild.life.wake(frida, GARDEN))).isTrue();

        assertThat(status()).isEqualTo(CommunityStatus.ACTIVE);
        assertThat(acts()).containsSubsequence("community.awake", "community.dormant");
    }

    @Test
    void a_draft_neither_rests_nor_is_archived() {
        Situation draft = Situation.aCommunity();

        assertThat(codeOf(draft.guild.life.rest(draft.person("frida"), GARDEN)))
                .isEqualTo(CommunityRefusal.OTHER_STATUS);
        assertThat(codeOf(draft.guild.life.archive(draft.person("frida"), GARDEN)))
                .isEqualTo(CommunityRefusal.OTHER_STATUS);
        assertThat(codeOf(draft.guild.life.revive(draft.person("frida"), GARDEN)))
                .isEqualTo(CommunityRefusal.OTHER_STATUS);
    }

    @Test
    void its_stage_is_what_those_who_run_it_say_and_may_go_back() {
        situation.guild.life.stage(frida, GARDEN, Stage.STEWARDSHIP);
        situation.guild.life.stage(frida, GARDEN, Stage.MATURING);
        assertThat(changed(situation.guild.life.stage(frida, GARDEN, Stage.MATURING)))
                .isFalse();

        assertThat(situation.community().life().stage()).isEqualTo(Stage.MATURING);
        assertThat(situation.audit.latest(10))
                .filteredOn(entry -> entry.act().equals("community.stage-set"))
                .extracting(AuditEntry::detail)
                .containsExactly("STEWARDSHIP>MATURING", "POTENTIAL>STEWARDSHIP");
    }

    @Test
    void one_with_only_facilitators_is_undone_and_its_space_is_free() {
        assertThat(situation.guild.life.stop(frida, GARDEN).result()).contains(LifeService.Ending.UNDONE);

        assertThat(situation.guild.communities.find(new SpaceKey(GARDEN))).isEmpty();
        assertThat(situation.guild.founding.mayFound(situation.person("spacey"), GARDEN))
                .isTrue();
        assertThat(acts()).contains("community.undone");
    }

    @Test
    void one_with_members_is_archived_instead() {
        situation.member("ana");

        assertThat(situation.guild.life.stop(frida, GARDEN).result()).contains(LifeService.Ending.ARCHIVED);

        assertThat(status()).isEqualTo(CommunityStatus.ARCHIVED);
        assertThat(situation.stateOf("ana")).contains(MembershipState.ACTIVE);
    }

    @Test
    void only_those_who_run_it_change_its_life() {
        situation.member("ana", Role.CHAMPION);
        Viewer ana = situation.person("ana");

        assertThat(codeOf(situation.guild.life.archive(ana, GARDEN))).isEqualTo(CommunityRefusal.NOT_ALLOWED);
        assertThat(codeOf(situation.guild.life.rest(ana, GARDEN))).isEqualTo(CommunityRefusal.NOT_ALLOWED);
        assertThat(codeOf(situation.guild.life.stop(ana, GARDEN))).isEqualTo(CommunityRefusal.NOT_ALLOWED);
        assertThat(codeOf(situation.guild.life.stage(Viewer.anonymous(), GARDEN, Stage.MATURING)))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
    }

    @Test
    void while_the_space_is_archived_only_the_host_can_bring_it_back() {
        situation.archived();

        assertThat(codeOf(situation.guild.life.revive(frida, GARDEN))).isEqualTo(CommunityRefusal.SPACE_ARCHIVED);
        assertThat(status()).isEqualTo(CommunityStatus.ACTIVE);
        assertThat(situation.seenBy("frida").can(Ability.REVIVE)).isFalse();
    }

    @Test
    void invariant_21_the_community_of_a_deleted_space_is_kept_under_a_key_that_no_space_can_have() {
        Community before = situation.member("ana").community();

        assertThat(situation.guild.homeless.run().done()).isZero();
        situation.guild.spaces.delete(GARDEN);
        situation.guild.spaces.add(GARDEN, "Another space with the same key");
        assertThat(situation.guild.homeless.run().done()).isOne();
        assertThat(situation.guild.homeless.run().done()).isZero();

        Community kept = situation
                .guild
                .communities
                .find(new SpaceKey("GARDEN#" + before.id().value()))
                .orElseThrow();
        assertThat(kept.name()).isEqualTo("Gardeners");
        assertThat(kept.life().status()).isEqualTo(CommunityStatus.ARCHIVED);
        assertThat(situation.guild.communities.find(new SpaceKey(GARDEN))).isEmpty();
        assertThat(situation.audit.latest(1)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("community.left-behind");
            assertThat(entry.actor()).isEqualTo(Optional.empty());
        });
    }

    @Test
    void a_community_whose_space_has_another_name_is_sorted_and_found_by_that_within_the_hour() {
        situation.guild.spaces.rename(GARDEN, "Urban growers");
        assertThat(situation.guild.communities.page(Wanted.with("urban"), Optional.empty(), 0, 5))
                .isEmpty();

        assertThat(situation.guild.homeless.run().done()).isOne();
        assertThat(situation.guild.homeless.run().done()).isZero();

        assertThat(situation.guild.communities.page(Wanted.with("urban"), Optional.empty(), 0, 5))
                .singleElement()
                .satisfies(found -> assertThat(found.place().sortName()).isEqualTo("urban growers"));
    }

    @Test
    void invariant_22_every_move_has_one_audit_entry_and_who_made_it() {
        int before = situation.audit.latest(100).size();
        situation.guild.life.rest(frida, GARDEN);
        situation.guild.life.rest(frida, GARDEN);
        situation.guild.life.wake(frida, GARDEN);
        situation.guild.life.stage(frida, GARDEN, Stage.MATURING);
        situation.guild.life.archive(frida, GARDEN);
        situation.guild.life.revive(frida, GARDEN);

        List<AuditEntry> made = situation.audit.latest(100);
        assertThat(made.subList(0, made.size() - before))
                .extracting(AuditEntry::act)
                .containsExactly(
                        "community.revived",
                        "community.archived",
                        "community.stage-set",
                        "community.awake",
                        "community.dormant");
        assertThat(made.subList(0, made.size() - before))
                .allSatisfy(entry -> assertThat(entry.actor()).isEqualTo(frida.user()));
    }

    private CommunityStatus status() {
        return situation.community().life().status();
    }

    private List<String> acts() {
        return situation.audit.latest(20).stream().map(AuditEntry::act).toList();
    }
}
