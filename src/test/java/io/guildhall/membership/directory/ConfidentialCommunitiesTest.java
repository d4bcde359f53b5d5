package io.guildhall.membership.directory;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Admission;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Listing;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Entry;
import io.guildhall.membership.Guest;
import io.guildhall.membership.GuestKind;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import io.guildhall.membership.joining.Invitees;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Communities that nobody outside is told of, and that bring in guests through administrators alone. */
class ConfidentialCommunitiesTest {
    private final Situation situation =
            aCommunity().member("ana").readyToLaunch().in(CommunityStatus.ACTIVE);
    private final LocalDate inAMonth =
            Guest.today(situation.guild.clock.instant()).plusDays(30);

    private boolean set(String by, boolean confidential) {
        return changed(situation.guild.admission.change(
                situation.person(by), GARDEN, Admission.plain(), Optional.of(confidential)));
    }

    private List<String> listedTo(Viewer viewer) {
        return situation
                .guild
                .directory
                .list(
                        viewer,
                        new DirectoryQuery(
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                false,
                                Optional.empty(),
                                25))
                .result()
                .orElseThrow()
                .items()
                .stream()
                .map(view -> view.space().key().value())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Listing.class)
    void are_told_of_to_members_and_administrators_alone_whatever_their_listing(Listing listing) {
        situation.with(listing);
        set("spacey", true);

        for (Viewer outsider : List.of(Viewer.anonymous(), situation.person("otto"))) {
            assertThat(situation.guild.directory.one(outsider, GARDEN).reason()).isPresent();
            assertThat(listedTo(outsider)).isEmpty();
            assertThat(situation.guild.directory.suggestions(outsider, 3)).isEmpty();
        }
        assertThat(codeOf(situation.join("otto")))
                .isIn(CommunityRefusal.NOT_A_COMMUNITY, CommunityRefusal.SPACE_UNKNOWN);
        assertThat(listedTo(situation.person("ana"))).containsExactly(GARDEN);
        assertThat(listedTo(situation.person("spacey"))).containsExactly(GARDEN);
    }

    @Test
    void are_told_of_to_nobody_who_does_not_view_their_space_either() {
        situation.with(Listing.SITE);
        situation.guild.spaces.showOnlyTo(
                GARDEN, situation.person("frida"), situation.person("spacey"), situation.person("ana"));
        set("spacey", true);

        assertThat(codeOf(situation.guild.directory.one(situation.person("otto"), GARDEN)))
                .isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
        assertThat(listedTo(situation.person("otto"))).isEmpty();
        assertThat(codeOf(situation.join("otto")))
                .isIn(CommunityRefusal.NOT_A_COMMUNITY, CommunityRefusal.SPACE_UNKNOWN);
    }

    @Test
    void are_made_so_and_not_so_by_administrators_alone_with_one_line_in_the_audit() {
        assertThat(codeOf(situation.guild.admission.change(
                        situation.person("frida"), GARDEN, Admission.plain(), Optional.of(true))))
                .isEqualTo(CommunityRefusal.NOT_ALLOWED);

        int audited = situation.audit.latest(100).size();
        assertThat(set("spacey", true)).isTrue();
        assertThat(set("spacey", true)).isFalse();
        assertThat(situation.audit.latest(100)).hasSize(audited + 1);
        assertThat(situation.audit.latest(1).get(0).detail()).isEqualTo("confidential false>true");

        assertThat(changed(situation.guild.admission.change(
                        situation.person("frida"), GARDEN, Admission.plain().confidential(false))))
                .isFalse();
        assertThat(situation.community().isConfidential()).isTrue();
        assertThat(set("spacey", false)).isTrue();
        assertThat(situation
                        .guild
                        .directory
                        .one(situation.person("otto"), GARDEN)
                        .result())
                .isPresent();
    }

    @Test
    void let_guests_in_through_administrators_alone() {
        situation.member("cleo", Role.CHAMPION);
        set("spacey", true);
        String gus = situation.idOf("gus").value();
        Invitees guests = Invitees.named(List.of(gus)).asGuests(new Guest(GuestKind.CUSTOMER, "Acme", inAMonth));

        for (String other : List.of("frida", "cleo")) {
            assertThat(codeOf(situation.guild.inviting.invite(situation.person(other), GARDEN, guests, "")))
                    .isEqualTo(MembershipRefusal.GUESTS_BY_ADMINS);
        }
        assertThat(situation
                        .guild
                        .inviting
                        .invite(situation.person("spacey"), GARDEN, guests, "")
                        .result())
                .isPresent();
        situation
                .guild
                .joining
                .join(situation.person("gus"), GARDEN, new Entry(OptionalInt.of(1), List.of()))
                .result()
                .orElseThrow();

        assertThat(codeOf(situation.guild.guests.stay(situation.person("frida"), GARDEN, gus, inAMonth.plusDays(1))))
                .isEqualTo(MembershipRefusal.GUESTS_BY_ADMINS);
        assertThat(changed(situation.guild.guests.stay(situation.person("spacey"), GARDEN, gus, inAMonth.plusDays(1))))
                .isTrue();
        assertThat(changed(situation.guild.guests.end(situation.person("frida"), GARDEN, gus)))
                .isTrue();
    }
}
