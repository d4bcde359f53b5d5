package io.guildhall.membership.presence;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Community;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever goes for good has no place any more, nor in communities whose space is gone: these may be brought back. */
class LeavingWhatIsGoneTest {
    private final Situation situation = aCommunity().launched().member("ana", Role.FACILITATOR);

    private enum Gone {
        JUST_NOW,
        NOTICED,
        FOLLOWED_BY_ANOTHER
    }

    @ParameterizedTest
    @EnumSource(Gone.class)
    void invariant_13_a_place_ends_where_the_space_is_gone_too(Gone gone) {
        Community before = situation.community();
        situation.guild.spaces.delete(GARDEN);
        if (gone == Gone.NOTICED) {
            situation.guild.homeless.run();
        } else if (gone == Gone.FOLLOWED_BY_ANOTHER) {
            situation.guild.spaces.add(GARDEN, "Another garden");
        }

        situation.guild.placesEnd.end(situation.idOf("ana"));
        situation.guild.placesEnd.end(situation.idOf("ana"));

        Membership ana =
                situation.memberships.find(before.id(), situation.idOf("ana")).orElseThrow();
        assertThat(ana.state()).isEqualTo(MembershipState.LEFT);
        assertThat(ana.roles()).isEmpty();
        Community after = situation.guild.communities.find(before.id()).orElseThrow();
        assertThat(after.memberCount()).isEqualTo(1);
        assertThat(after.home().spaceId()).isEqualTo(before.home().spaceId());
        assertThat(after.home().isNowhere()).isEqualTo(gone == Gone.NOTICED);
        assertThat(situation.audit.latest(1))
                .extracting(AuditEntry::object)
                .containsExactly("user:" + situation.idOf("ana").value());
    }
}
