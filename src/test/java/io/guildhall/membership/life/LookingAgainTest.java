package io.guildhall.membership.life;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.membership.Situation;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody may see is looked at again when the job runs, however long ago they did what it goes on with. */
class LookingAgainTest {
    private final Situation situation =
            aCommunity().launched().member("ana").member("ben").member("cara").member("dora");

    @BeforeEach
    void nobodyFacilitates() {
        situation.guild.people.deactivate(situation.idOf("frida"));
        situation.guild.presence.run();
    }

    @Test
    void a_volunteer_who_may_no_longer_view_the_space_does_not_facilitate_it() {
        situation.guild.volunteers.volunteer(situation.person("ana"), GARDEN);
        situation.guild.clock.goOn(Duration.ofDays(7));
        situation.guild.spaces.showOnlyTo(GARDEN, situation.person("ben"), situation.person("spacey"));

        situation.guild.rescue.run();

        assertThat(situation.community().life().status()).isEqualTo(CommunityStatus.ORPHANED);
        assertThat(situation.memberships.find(situation.community().id(), situation.idOf("ana")))
                .get()
                .matches(place -> !place.isFacilitator());
    }

    @Test
    void nor_are_members_asked_for_what_they_may_no_longer_view() {
        situation.guild.spaces.showOnlyTo(GARDEN, situation.person("dora"), situation.person("spacey"));

        situation.guild.rescue.run();

        assertThat(situation.occasions.noted())
                .filteredOn(occasion -> occasion.kind() == OccasionKind.ORPHANED
                        && occasion.person().isPresent())
                .extracting(Occasion::person)
                .containsExactly(situation.person("dora").user());
    }
}
