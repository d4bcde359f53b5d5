package io.guildhall.expertise;

import static io.guildhall.expertise.Workshop.asking;
import static io.guildhall.expertise.Workshop.in;
import static io.guildhall.expertise.Workshop.names;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.inviting.InvitingRefusal;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Guest;
import io.guildhall.membership.GuestKind;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.joining.Invitees;
import io.guildhall.membership.web.Wiki;
import io.guildhall.people.Skill;
import io.guildhall.profile.Visibility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingExpertsTest {
    private final Wiki wiki = Wiki.withACommunity();
    private final Workshop workshop = new Workshop(wiki.guild);

    @Test
    void who_knows_it_better_comes_first_then_who_has_time_then_who_is_near_then_who_said_so_later() {
        wiki.with("zoe", MembershipState.ACTIVE).with("near", MembershipState.ACTIVE);
        workshop.offers("early", "Kubernetes 3")
                .offers("near", "Kubernetes 3")
                .offers("late", "Kubernetes 3")
                .offers("timely", Visibility.EVERYONE, Optional.of(2), "Kubernetes 3")
                .offers("best", "Kubernetes 5")
                .offers("busy", Visibility.EVERYONE, Optional.of(0), "Kubernetes 1");

        assertThat(workshop.names("zoe", "kubernetes"))
                .containsExactly("Best", "Timely", "Near", "Late", "Early", "Busy");
    }

    @Test
    void who_offers_more_of_what_was_asked_comes_before_who_knows_one_of_it_better() {
        workshop.offers("both", "Kubernetes 2", "Terraform 1").offers("one", "Terraform 5");

        Experts found = workshop.found("zoe", asking("kuberntes and terraform"));

        assertThat(found.meant()).extracting(Skill::label).containsExactly("Kubernetes", "Terraform");
        assertThat(names(found)).containsExactly("Both", "One");
        assertThat(found.found().get(0).offers())
                .extracting(Expert.Offer::level)
                .containsExactly(2, 1);
    }

    @Test
    void what_people_show_to_members_is_found_by_members_alone_and_what_they_keep_by_nobody() {
        wiki.with("zoe", MembershipState.ACTIVE).with("mia", MembershipState.ACTIVE);
        workshop.offers("mia", Visibility.MEMBERS, Optional.empty(), "Roses 3")
                .offers("nils", Visibility.MEMBERS, Optional.empty(), "Roses 3")
                .offers("olga", Visibility.ONLY_ME, Optional.empty(), "Roses 5")
                .offers("pia", "Roses 1");

        assertThat(workshop.names("zoe", "roses")).containsExactly("Mia", "Pia");
        assertThat(workshop.names("stranger", "roses")).containsExactly("Pia");
        assertThat(workshop.names("nils", "roses")).containsExactly("Nils", "Pia");
        assertThat(workshop.names("olga", "roses")).containsExactly("Pia");
        wiki.guild.people.makeAdministrator(workshop.viewer("boss"));
        assertThat(workshop.names("boss", "roses")).containsExactly("Pia");
    }

    @Test
    void what_people_show_to_members_is_shown_to_no_guest() {
        wiki.with("mia", MembershipState.ACTIVE);
        Invitees gus = Invitees.named(List.of(workshop.user("gus").value()))
                .asGuests(new Guest(
                        GuestKind.CUSTOMER,
                        "",
                        Guest.today(wiki.guild.clock.instant()).plusDays(30)));
        wiki.guild.inviting.invite(workshop.viewer("frida"), Wiki.GARDEN, gus, "");
        wiki.guild.joining.join(workshop.viewer("gus"), Wiki.GARDEN).result().orElseThrow();
        workshop.offers("mia", Visibility.MEMBERS, Optional.empty(), "Roses 3").offers("pia", "Roses 1");

        assertThat(workshop.names("frida", "roses")).containsExactly("Mia", "Pia");
        assertThat(workshop.names("gus", "roses")).containsExactly("Pia");
        assertThat(names(workshop.found("gus", Workshop.in(Wiki.GARDEN, "roses"))))
                .isEmpty();
    }

    @Test
    void where_people_meet_is_told_only_where_the_members_are_shown_to_both() {
        Wiki hidden = Wiki.withACommunity(JoinPolicy.OPEN, RosterVisibility.FACILITATORS);
        Workshop there = new Workshop(hidden.guild);
        for (Wiki each : List.of(wiki, hidden)) {
            each.with("zoe", MembershipState.ACTIVE).with("mia", MembershipState.ACTIVE);
        }
        workshop.offers("mia", "Roses 3");
        there.offers("mia", "Roses 3");

        assertThat(workshop.found("zoe", asking("roses")).found().get(0).together())
                .extracting(space -> space.name())
                .containsExactly("Gardeners");
        assertThat(there.found("zoe", asking("roses")).found().get(0).together())
                .isEmpty();
    }

    @Test
    void in_a_community_only_its_members_are_found_and_only_by_those_who_may_see_who_they_are() {
        wiki.with("mia", MembershipState.ACTIVE).with("left", MembershipState.LEFT);
        workshop.offers("mia", Visibility.MEMBERS, Optional.empty(), "Roses 3")
                .offers("left", "Roses 5")
                .offers("frida", "Roses 1");

        assertThat(names(workshop.found("frida", in("GARDEN", "roses")))).containsExactly("Mia", "Frida");
        assertThat(names(workshop.found("stranger", in("GARDEN", "roses")))).containsExactly("Frida");
        Wiki hidden = Wiki.withACommunity(JoinPolicy.OPEN, RosterVisibility.MEMBERS);
        Workshop there = new Workshop(hidden.guild).offers("frida", "Roses 1");
        assertThat(there.experts
                        .find(there.viewer("stranger"), in("GARDEN", "roses"))
                        .reason()
                        .map(Refusal::code))
                .contains(MembershipRefusal.ROSTER_HIDDEN);
        assertThat(workshop.experts
                        .find(workshop.viewer("zoe"), in("NOWHERE", "roses"))
                        .reason()
                        .map(Refusal::code))
                .contains(CommunityRefusal.SPACE_UNKNOWN);
    }

    @Test
    void who_is_not_active_any_more_is_not_found() {
        workshop.offers("away", "Roses 3").offers("gone", "Roses 3").offers("here", "Roses 3");
        wiki.guild.people.deactivate(workshop.user("away"));
        wiki.guild.people.delete(workshop.user("gone"));

        assertThat(workshop.names("zoe", "roses")).containsExactly("Here");
    }

    @Test
    void time_and_level_narrow_the_list_and_what_is_cut_off_is_said() {
        workshop.offers("busy", Visibility.EVERYONE, Optional.of(0), "Roses 5")
                .offers("silent", "Roses 4")
                .offers("free", Visibility.EVERYONE, Optional.of(3), "Roses 2")
                .offers("new", Visibility.EVERYONE, Optional.of(3), "Roses 1");

        assertThat(names(workshop.found("zoe", new ExpertQuery("roses", false, Optional.empty(), true, 2, 25))))
                .containsExactly("Free");
        Experts first = workshop.found("zoe", new ExpertQuery("roses", false, Optional.empty(), false, 1, 2));
        assertThat(names(first)).containsExactly("Busy", "Silent");
        assertThat(first.more()).isTrue();
    }

    @Test
    void a_name_that_an_author_wrote_is_taken_by_the_letter() {
        workshop.offers("ana", "Kubernetes 3");
        ExpertQuery wrong = new ExpertQuery("Kuberntes", true, Optional.empty(), false, 1, 25);

        Experts found = workshop.found("zoe", wrong);

        assertThat(found.meant()).isEmpty();
        assertThat(found.found()).isEmpty();
        assertThat(found.nearest()).extracting(Skill::label).containsExactly("Kubernetes");
    }

    @Test
    void a_word_that_joined_a_moment_ago_is_found_at_once() {
        workshop.offers("ana", "Kubernetes 3");
        assertThat(workshop.names("zoe", "beekeeping")).isEmpty();

        workshop.offers("ben", "Beekeeping 2");

        assertThat(workshop.names("zoe", "Beekeeping")).containsExactly("Ben");
        assertThat(workshop.names("zoe", "beekeping")).isEmpty();
        wiki.guild.clock.goOn(Vocabulary.FRESH);
        assertThat(workshop.names("zoe", "beekeping")).containsExactly("Ben");
    }

    @Test
    void nobody_is_found_by_those_who_may_not_look_at_people() {
        workshop.offers("ana", "Roses 3");
        wiki.guild.people.forbidBrowsing(workshop.viewer("blind"));

        assertThat(workshop.experts
                        .find(workshop.viewer("blind"), asking("roses"))
                        .reason()
                        .map(Refusal::code))
                .contains(InvitingRefusal.PEOPLE_HIDDEN);
        assertThat(workshop.experts
                        .find(Viewer.anonymous(), asking("roses"))
                        .reason()
                        .map(Refusal::code))
                .contains(CommunityRefusal.LOGIN_NEEDED);
    }
}
