package io.guildhall.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.web.Wiki;
import io.guildhall.people.SkillId;
import io.guildhall.people.Word;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.Visibility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountingWhatIsWantedTest {
    private final Wiki wiki = Wiki.withACommunity();
    private final Workshop workshop = new Workshop(wiki.guild);

    @Test
    void a_community_counts_its_members_and_the_site_everybody() {
        wiki.with("ana", MembershipState.ACTIVE)
                .with("ben", MembershipState.ACTIVE)
                .with("left", MembershipState.LEFT);
        workshop.wants("ana", "Roses 1", "Weeds 1")
                .wants("ben", "Roses 1")
                .wants("left", "Trees 1")
                .offers("stranger", "Weeds 3");

        workshop.counting.run();

        BalanceService.Shown garden = garden("ana");
        assertThat(lines(garden.gaps())).containsExactly("Roses 2", "Weeds 1");
        assertThat(garden.offered()).isEmpty();
        BalanceService.Shown site = site("zoe");
        assertThat(lines(site.gaps())).containsExactly("Roses 2", "Trees 1");
        assertThat(lines(site.offered())).containsExactly("Weeds 1");
        assertThat(site.unasked()).isEmpty();
    }

    @Test
    void who_hides_or_is_not_active_is_in_no_count() {
        wiki.with("ana", MembershipState.ACTIVE);
        workshop.says("ana", Visibility.ONLY_ME, Optional.empty(), SkillKind.WANT, "Roses 1")
                .wants("away", "Roses 1");
        wiki.guild.people.deactivate(workshop.user("away"));

        workshop.counting.run();

        assertThat(garden("frida").gaps()).isEmpty();
        assertThat(site("frida").gaps()).isEmpty();
    }

    @Test
    void counting_again_changes_nothing_and_what_is_not_wanted_any_more_goes() {
        wiki.with("ana", MembershipState.ACTIVE);
        workshop.wants("ana", "Roses 1");

        assertThat(workshop.counting.run().done()).isEqualTo(2);
        assertThat(workshop.counting.run().done()).isZero();

        workshop.profiles.remove(workshop.user("ana"));
        assertThat(workshop.counting.run().done()).isEqualTo(2);
        assertThat(garden("frida").gaps()).isEmpty();
    }

    @Test
    void what_was_counted_in_a_community_that_is_there_no_more_goes() {
        CommunityId gone = new CommunityId(4_711);
        workshop.balances.keep(gone, new Balance(List.of(new Balance.Count(new SkillId(1), 3)), List.of(), List.of()));

        workshop.counting.run();

        assertThat(workshop.balances.of(gone)).isEqualTo(Balance.NOTHING);
    }

    @Test
    void what_members_want_is_told_to_those_who_may_see_who_they_are() {
        Wiki hidden = Wiki.withACommunity(JoinPolicy.OPEN, RosterVisibility.MEMBERS);
        Workshop there = new Workshop(hidden.guild);

        assertThat(there.balance.of(there.viewer("stranger"), "GARDEN").reason().map(Refusal::code))
                .contains(MembershipRefusal.ROSTER_HIDDEN);
        assertThat(there.balance.of(there.viewer("frida"), "GARDEN").result()).isPresent();
        assertThat(there.balance.of(Viewer.anonymous(), "GARDEN").reason().map(Refusal::code))
                .contains(CommunityRefusal.LOGIN_NEEDED);
        assertThat(there.balance.ofSite(Viewer.anonymous()).reason()).isPresent();
    }

    @Test
    void a_word_that_is_put_aside_after_the_counting_is_shown_no_more() {
        wiki.with("ana", MembershipState.ACTIVE);
        workshop.wants("ana", "Roses 1", "Weeds 1");
        workshop.counting.run();
        wiki.guild.people.makeAdministrator(workshop.viewer("boss"));

        wiki.guild
                .vocabulary
                .change(workshop.viewer("boss"), workshop.skill("Roses"), new Word("Roses", List.of()), true)
                .result()
                .orElseThrow();

        assertThat(lines(site("zoe").gaps())).containsExactly("Weeds 1");
        assertThat(lines(garden("ana").gaps())).containsExactly("Weeds 1");
    }

    private BalanceService.Shown garden(String viewer) {
        return workshop.balance
                .of(workshop.viewer(viewer), Wiki.GARDEN)
                .result()
                .orElseThrow();
    }

    private BalanceService.Shown site(String viewer) {
        return workshop.balance.ofSite(workshop.viewer(viewer)).result().orElseThrow();
    }

    private static List<String> lines(List<BalanceService.Line> lines) {
        return lines.stream()
                .map(line -> line.skill().label() + " " + line.people())
                .toList();
    }
}
