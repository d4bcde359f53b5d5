package io.guildhall.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.InMemoryPageMaking;
import io.guildhall.membership.Role;
import io.guildhall.notice.Newsroom;
import org.junit.jupiter.api.Test;

/** Dora stands in while frida, who asked ana to take over, is away. */
class StandingInTest {
    private static final String GARDEN = Newsroom.GARDEN;

    private final Newsroom room = Newsroom.inMemory();
    private final HandOverService handing =
            ReviewsOf.inMemory(room.guild, new InMemoryPageMaking()).handing();

    @Test
    void who_stands_in_sees_what_a_facilitator_handed_on_and_does_not_take_it_back() {
        room.guild.launched(GARDEN);
        room.member("dora", Role.DEPUTY).member("ana");
        long asked = handing.start(room.person("frida"), GARDEN, "ana", "")
                .result()
                .orElseThrow()
                .handOver()
                .id();
        room.guild.people.deactivate(room.id("frida"));
        room.guild.presence.run();
        assertThat(room.community().life().status()).isEqualTo(CommunityStatus.ORPHANED);

        assertThat(handing.waiting(room.person("dora"), GARDEN).result())
                .hasValueSatisfying(waiting -> assertThat(waiting)
                        .singleElement()
                        .satisfies(each -> assertThat(each.can()).doesNotContain(HandOverAct.WITHDRAW)));
        assertThat(handing.withdraw(room.person("dora"), GARDEN, asked)
                        .reason()
                        .orElseThrow()
                        .code())
                .isEqualTo(ReviewRefusal.NOT_GIVER);
        assertThat(handing.withdraw(room.person("spacey"), GARDEN, asked).result())
                .as("who administers the space does")
                .isPresent();
    }
}
